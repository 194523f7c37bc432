package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads a live database. */
public final class Inspection {

    /** Where Retort keeps its own account of what it did. */
    private static final QualifiedName HISTORY = QualifiedName.of("retort_history");

    private Inspection() {}

    /** What is in the connection's current schema, without a qualifier, and in those of the namespaces that exist, with one. */
    public static Schema of(Connection connection, Dialect dialect, Set<Identifier> namespaces) throws SQLException {
        return of(connection, dialect, namespaces, Set.of(HISTORY));
    }

    /** What {@link #of} would find if the revisions had made all there is. */
    public static Schema expected(Connection connection, Dialect dialect, Schema declared) throws SQLException {
        return dialect.stored(declared, connection.getSchema());
    }

    /** @param ignored tables that are nobody's business */
    public static Schema of(
            Connection connection, Dialect dialect, Set<Identifier> namespaces, Set<QualifiedName> ignored)
            throws SQLException {
        Map<String, Identifier> wanted = new LinkedHashMap<>();
        namespaces.forEach(it -> wanted.put(dialect.physicalName(it), it));
        Catalogue catalogue =
                switch (dialect.database()) {
                    case POSTGRESQL -> new PostgresCatalogue();
                    case H2 -> new H2Catalogue();
                };
        String current = connection.getSchema();
        return dialect.stored(
                new Inspector(connection, dialect, catalogue, wanted, current, ignored).schema(), current);
    }
}
