package dev.retort.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.TestDatabases;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Numbers that were handed out once are not handed out again under another name. */
class RenamedSequenceTest {

    @ParameterizedTest
    @EnumSource
    void goesOnWhereItStood(Database database) throws SQLException {
        try (Connection connection = TestDatabases.fresh(database)) {
            make(connection, op -> op.createSequence("customers_seq", 7, 50));
            assertEquals(7, next(connection, database, "customers_seq"));
            make(connection, op -> op.renameSequence("customers_seq", "clients_seq"));
            assertEquals(57, next(connection, database, "clients_seq"));
            make(connection, op -> op.renameSequence("clients_seq", "customers_seq"));
            assertEquals(107, next(connection, database, "customers_seq"));
        }
    }

    private static void make(Connection connection, Consumer<Operations> revision) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Operation operation : Operations.of(revision)) {
                for (dev.retort.dialect.Statement it : Dialects.of(connection).statements(operation)) {
                    statement.execute(it.sql());
                }
            }
        }
    }

    private static long next(Connection connection, Database database, String sequence) throws SQLException {
        String sql =
                switch (database) {
                    case POSTGRESQL -> "select nextval('" + sequence + "')";
                    case H2 -> "select next value for " + sequence;
                };
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
