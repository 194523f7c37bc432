package dev.retort.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.TestDatabases;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.inspect.Differences;
import dev.retort.inspect.Inspection;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Column;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From any schema to any other and back, on real databases with rows. */
class RandomMigrationsTest {

    private static final int PAIRS = 60;
    private static final Set<Identifier> NAMESPACES = Set.of(Identifier.of("audit"), Identifier.of("`Archive`"));

    @ParameterizedTest
    @EnumSource
    void thereAndBack(Database database) throws SQLException {
        try (Connection connection = TestDatabases.fresh(database)) {
            for (int seed = 0; seed < PAIRS; seed++) {
                thereAndBack(connection, seed);
            }
        }
    }

    static void thereAndBack(Connection connection, long seed) throws SQLException {
        RandomSchemas schemas = new RandomSchemas(seed);
        Schema before = schemas.next();
        Schema after = schemas.next();
        List<SchemaOperation> creation = SchemaDiff.between(Schema.EMPTY, before);
        List<SchemaOperation> change = SchemaDiff.between(before, after);
        connection.setAutoCommit(false);
        Journey journey = new Journey(connection, seed);

        List<SchemaOperation> foreignKeys =
                creation.stream().filter(it -> isForeignKey(it)).toList();
        journey.make(creation.stream().filter(it -> !isForeignKey(it)).toList());
        journey.insert(before, Rows.that(before, after));
        journey.make(foreignKeys);
        journey.arrive(before);
        journey.make(change);
        journey.arrive(after);
        journey.make(SchemaDiff.inverse(before, change));
        journey.arrive(before);
        journey.make(SchemaDiff.between(before, Schema.EMPTY));
        journey.arrive(Schema.EMPTY);
    }

    private static boolean isForeignKey(SchemaOperation operation) {
        return operation instanceof AddConstraint added && added.constraint().kind() == Constraint.Kind.FOREIGN_KEY;
    }

    /** A database on its way, and what to say when it breaks down. */
    private record Journey(Connection connection, Dialect dialect, long seed, StringBuilder log) {

        Journey(Connection connection, long seed) throws SQLException {
            this(connection, Dialects.of(connection), seed, new StringBuilder());
        }

        void make(List<SchemaOperation> operations) throws SQLException {
            for (Operation operation : operations) {
                for (dev.retort.dialect.Statement it : dialect.statements(operation)) {
                    execute(it.sql());
                }
            }
        }

        void insert(Schema schema, Set<QualifiedName> tables) throws SQLException {
            for (QualifiedName name : tables) {
                Table table = schema.table(name);
                execute("insert into " + dialect.quoted(name) + " "
                        + table.columns().stream()
                                .map(it -> dialect.quoted(it.name()))
                                .collect(Collectors.joining(", ", "(", ")"))
                        + " values "
                        + table.columns().stream().map(it -> one(it)).collect(Collectors.joining(", ", "(", ")")));
            }
        }

        private String one(Column column) {
            return switch (column.type().name()) {
                case VARCHAR, TEXT, ENUM -> "'1'";
                case BOOLEAN -> "true";
                default -> "1";
            };
        }

        private void execute(String sql) throws SQLException {
            log.append(sql).append(";\n");
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SQLException("seed " + seed + ": " + e.getMessage() + "\n" + log, e);
            }
        }

        void arrive(Schema schema) throws SQLException {
            connection.commit();
            Schema found = Inspection.of(connection, dialect, NAMESPACES);
            Schema expected = Inspection.expected(connection, dialect, schema);
            assertEquals(List.of(), Differences.between(expected, found), () -> "seed " + seed + "\n" + log);
        }
    }

    /** Which tables may have a row that no change has a reason to refuse. */
    private static final class Rows {

        static Set<QualifiedName> that(Schema before, Schema after) {
            Set<QualifiedName> names = new TreeSet<>(before.tables().keySet());
            names.removeIf(it -> !after.tables().containsKey(it)
                    || demands(before.table(it), after.table(it))
                    || demands(after.table(it), before.table(it)));
            while (names.removeIf(it -> Stream.of(before, after)
                    .flatMap(schema -> schema.table(it).foreignKeys().stream())
                    .anyMatch(key -> !names.contains(key.references()) || isNew(key, before) || isNew(key, after)))) {}
            return names;
        }

        /** A column that comes is null at first, and nothing refers to that. */
        private static boolean isNew(ForeignKey key, Schema other) {
            return key.referencedColumns().stream()
                    .anyMatch(it -> other.table(key.references()).column(it).isEmpty());
        }

        /** Whether a column comes that must not be null. */
        private static boolean demands(Table before, Table after) {
            return after.columns().stream()
                    .filter(it -> before.column(it.name()).isEmpty())
                    .anyMatch(it -> !it.nullable()
                            && !it.identity()
                            && it.defaultValue().isEmpty());
        }
    }
}
