package dev.retort.dialect;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A new sequence for keys that rows have already gives none of them again. */
class SequenceBehindRowsTest {

    @ParameterizedTest
    @EnumSource
    void theFirstNumberIsBehindAllRows(Database database) throws SQLException {
        try (Connection connection = TestDatabases.fresh(database)) {
            Live live = new Live(connection, database);
            live.apply(op -> {
                op.createTable("customers", column("id", bigint().notNull()));
                op.createTable("`Odd 's`", column("`Key`", numeric(19, 0).notNull()));
                op.createTable("nobody", column("id", integer().notNull()));
                op.execute("insert into customers values (7), (3)");
                op.execute("insert into \"Odd 's\" values (41)");
                op.createSequence("pooled", 1, 50, behind("customers", "id"));
                op.createSequence("`one 's`", 1, 1, behind("customers", "id"), behind("`Odd 's`", "`Key`"));
                op.createSequence("later", 1000, 50, behind("customers", "id"), behind("nobody", "id"));
                op.createSequence("fresh", 5, 50, behind("nobody", "id"));
            });
            assertEquals(57, live.next("\"pooled\""), "with 49 more before it, the first of which is 8");
            assertEquals(107, live.next("\"pooled\""));
            assertEquals(42, live.next("\"one 's\""));
            assertEquals(1000, live.next("\"later\""));
            assertEquals(5, live.next("\"fresh\""), "as created");
            assertEquals(55, live.next("\"fresh\""));
        }
    }

    @Test
    void oneThatCountsDownIsBehindNothing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Operations.of(op -> op.createSequence("down", -1, -1, behind("customers", "id"))));
    }

    private record Live(Connection connection, Database database) {

        void apply(Consumer<Operations> revision) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (Operation operation : Operations.of(revision)) {
                    for (dev.retort.dialect.Statement it : Dialects.of(database).statements(operation)) {
                        statement.execute(it.sql());
                    }
                }
            }
        }

        long next(String sequence) throws SQLException {
            String sql =
                    switch (database) {
                        case POSTGRESQL -> "select nextval('" + sequence.replace("'", "''") + "')";
                        case H2 ->
                            "select next value for " + (sequence.contains(" ") ? sequence : sequence.replace("\"", ""));
                    };
            try (Statement statement = connection.createStatement();
                    ResultSet numbers = statement.executeQuery(sql)) {
                numbers.next();
                return numbers.getLong(1);
            }
        }
    }
}
