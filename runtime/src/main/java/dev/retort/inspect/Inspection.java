package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a live database. */
public final class Inspection {

    /** Where Retort keeps its own account of what it did. */
    private static final Set<QualifiedName> OWN =
            Set.of(QualifiedName.of("retort_history"), QualifiedName.of("retort_lease"));

    private Inspection() {}

    /**
     * What is in the connection's current schema, without a qualifier, and in those of the namespaces that exist, with one,
     * which the current schema gets too when it is among them.
     */
    public static Schema of(Connection connection, Dialect dialect, Set<Identifier> namespaces) throws SQLException {
        return of(connection, dialect, namespaces, OWN);
    }

    /** @param ignored tables that are nobody's business */
    public static Schema of(
            Connection connection, Dialect dialect, Set<Identifier> namespaces, Set<QualifiedName> ignored)
            throws SQLException {
        Map<String, Optional<Identifier>> qualifiers = new LinkedHashMap<>();
        String current = connection.getSchema();
        if (current != null) {
            qualifiers.put(current, Optional.empty());
        }
        namespaces.forEach(it -> qualifiers.put(dialect.physicalName(it), Optional.of(it)));
        Catalogue catalogue =
                switch (dialect.database()) {
                    case POSTGRESQL -> new PostgresCatalogue();
                    case H2 -> new H2Catalogue();
                };
        return dialect.stored(new Inspector(connection, dialect, catalogue, qualifiers, ignored).schema());
    }
}
