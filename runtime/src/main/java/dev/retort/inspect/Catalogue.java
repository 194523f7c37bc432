package dev.retort.inspect;

import java.sql.SQLException;
import java.util.List;

/**
 * The questions to a database's catalogue. Those in SQL take one parameter, an array of schema names, and answer with the same
 * columns on every database, those of the parts of a thing in their order.
 */
interface Catalogue {

    /** name */
    String namespaces();

    /** Each value of the enum types in the current schema, in their order. */
    List<EnumRow> enumTypes(Query query) throws SQLException;

    /** schema, name, start, increment; none that belongs to a column */
    String sequences();

    /** schema, name, comment */
    String tables();

    /** schema, table, name, type, nullable, default, identity, comment; those of views may be among them */
    String columns();

    /** What the model has no word for is a check that says it in the database's words. */
    List<ConstraintRow> constraints(Query query) throws SQLException;

    /**
     * schema, table, name, unique, column, expression, descending; none that belongs to a constraint. What the model has no word
     * for is an expression that says it in the database's words.
     */
    String indexes();
}
