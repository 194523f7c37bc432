package dev.retort.inspect;

import dev.retort.dialect.Dialect;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a live database. */
public final class Inspection {

    /** Where Retort keeps its own account of what it did. */
    private static final Set<QualifiedName> OWN =
            Set.of(QualifiedName.of("retort_history"), QualifiedName.of("retort_lease"));

    private Inspection() {}

    /** What is in the connection's current schema, without a qualifier, and in those of the namespaces that exist, with one. */
    public static Schema of(Connection connection, Dialect dialect, Set<Identifier> namespaces) throws SQLException {
        return of(connection, dialect, namespaces, OWN);
    }

    /** What {@link #of} would find if the revisions had made all there is. */
    public static Schema expected(Connection connection, Dialect dialect, Schema declared) throws SQLException {
        return dialect.stored(declared, connection.getSchema());
    }

    /**
     * What the revisions make beside what is there, in the same words wherever these mean the same to the database.
     *
     * @param ignored tables that are nobody's business
     */
    public static Compared compared(
            Connection connection,
            Dialect dialect,
            Schema declared,
            Set<Identifier> namespaces,
            Set<QualifiedName> ignored)
            throws SQLException {
        Schema found = inspector(connection, dialect, namespaces, ignored).schema();
        return new Comparison(connection, dialect).of(declared, found);
    }

    /** The same for one table, and for what is there under any of the names that a revision can have for it. */
    public static Compared compared(Connection connection, Dialect dialect, Table declared) throws SQLException {
        QualifiedName stored = dialect.stored(declared.name(), connection.getSchema());
        return compared(
                connection,
                dialect,
                Schema.of(Set.of(), List.of(), List.of(declared)),
                stored.schema().map(Set::of).orElse(Set.of()),
                OWN);
    }

    /** The table under any of the names that a revision can have for it. */
    public static Optional<Table> table(Connection connection, Dialect dialect, QualifiedName name)
            throws SQLException {
        QualifiedName stored = dialect.stored(name, connection.getSchema());
        return Optional.ofNullable(around(connection, dialect, stored).tables().get(stored));
    }

    /** The sequence under any of the names that a revision can have for it. */
    public static Optional<Sequence> sequence(Connection connection, Dialect dialect, QualifiedName name)
            throws SQLException {
        QualifiedName stored = dialect.stored(name, connection.getSchema());
        return Optional.ofNullable(
                around(connection, dialect, stored).sequences().get(stored));
    }

    /** The enum type under any of the names that a revision can have for it. */
    public static Optional<EnumType> enumType(Connection connection, Dialect dialect, Identifier name)
            throws SQLException {
        return Optional.ofNullable(of(connection, dialect, Set.of()).enumTypes().get(dialect.stored(name)));
    }

    private static Schema around(Connection connection, Dialect dialect, QualifiedName stored) throws SQLException {
        return of(connection, dialect, stored.schema().map(Set::of).orElse(Set.of()));
    }

    private static Schema of(
            Connection connection, Dialect dialect, Set<Identifier> namespaces, Set<QualifiedName> ignored)
            throws SQLException {
        return dialect.stored(
                inspector(connection, dialect, namespaces, ignored).schema(), connection.getSchema());
    }

    private static Inspector inspector(
            Connection connection, Dialect dialect, Set<Identifier> namespaces, Set<QualifiedName> ignored)
            throws SQLException {
        Map<String, Identifier> wanted = new LinkedHashMap<>();
        namespaces.forEach(it -> wanted.put(dialect.physicalName(it), it));
        Catalogue catalogue =
                switch (dialect.database()) {
                    case POSTGRESQL -> new PostgresCatalogue();
                    case H2 -> new H2Catalogue();
                };
        return new Inspector(connection, dialect, catalogue, wanted, connection.getSchema(), ignored);
    }
}
