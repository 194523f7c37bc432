package dev.retort.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.TestDatabases;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A real database beside the schema it should have, compared after every operation. */
final class LiveSchema implements AutoCloseable {

    private static final Set<Identifier> NAMESPACES = Set.of(Identifier.of("crm"), Identifier.of("`Odd Space`"));

    private final Connection connection;
    private final Dialect dialect;
    private Schema schema = Schema.EMPTY;

    private LiveSchema(Connection connection, Dialect dialect) {
        this.connection = connection;
        this.dialect = dialect;
    }

    static LiveSchema of(Database database) throws SQLException {
        return of(TestDatabases.freshUrl(database));
    }

    static LiveSchema of(String url) throws SQLException {
        Connection connection = DriverManager.getConnection(url);
        return new LiveSchema(connection, Dialects.of(connection));
    }

    void apply(List<Operation> operations) throws SQLException {
        for (Operation operation : operations) {
            apply(operation);
        }
    }

    /** Applies operations and takes them back. */
    void applyAndInvert(List<Operation> operations) throws SQLException {
        if (!operations.isEmpty()) {
            Schema before = schema;
            Operation first = operations.get(0);
            apply(first);
            applyAndInvert(operations.subList(1, operations.size()));
            if (first instanceof SchemaOperation change) {
                apply(change.inverse(before));
            }
        }
    }

    private void apply(Operation operation) throws SQLException {
        schema = operation.applyTo(schema);
        for (dev.retort.dialect.Statement it : dialect.statements(operation)) {
            execute(it.sql());
        }
        Schema expected = Inspection.expected(connection, dialect, schema);
        Schema actual = inspected();
        assertEquals(List.of(), Differences.between(expected, actual), operation::describe);
        assertEquals(sortedColumns(expected), sortedColumns(actual), operation::describe);
    }

    /** Does it without a look at what is there then. */
    LiveSchema built(Consumer<Operations> revision) throws SQLException {
        for (Operation operation : Operations.of(revision)) {
            schema = operation.applyTo(schema);
            for (dev.retort.dialect.Statement it : dialect.statements(operation)) {
                execute(it.sql());
            }
        }
        return this;
    }

    /** As {@code verify} finds them. */
    List<String> differences() throws SQLException {
        Compared compared = Inspection.compared(connection, dialect, schema, NAMESPACES, Set.of());
        return Differences.between(compared.expected(), compared.actual(), dialect, (table, part) -> false);
    }

    Schema inspected() throws SQLException {
        return Inspection.of(connection, dialect, NAMESPACES);
    }

    int majorVersion() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql, e);
        }
    }

    /** A column that went and came back is the last. */
    private static Schema sortedColumns(Schema schema) {
        return Schema.of(
                schema.namespaces(),
                schema.sequences().values(),
                schema.tables().values().stream()
                        .map(it -> it.withColumns(it.columns().stream()
                                .sorted((a, b) -> a.name().compareTo(b.name()))
                                .toList()))
                        .toList());
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
