package dev.retort.inspect;

/**
 * The questions to a database's catalogue. Each takes one parameter, an array of schema names, and answers with the same
 * columns on every database, those of the parts of a thing in their order.
 */
interface Catalogue {

    /** name */
    String namespaces();

    /** schema, name, start, increment; none that belongs to a column */
    String sequences();

    /** schema, name, comment */
    String tables();

    /** schema, table, name, type, nullable, default, identity, comment */
    String columns();

    /** schema, table, name, kind, column, other schema, other table, other column, on delete, on update, condition */
    String constraints();

    /** schema, table, name, unique, column, expression, descending; none that belongs to a constraint */
    String indexes();
}
