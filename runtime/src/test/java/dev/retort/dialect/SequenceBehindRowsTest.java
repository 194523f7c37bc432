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
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sequence for keys that rows have already gives none of them again. */
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

    @ParameterizedTest
    @EnumSource
    void oneThatIsThereGoesOnBehindTheRowsThatComeToIt(Database database) throws SQLException {
        try (Connection connection = TestDatabases.fresh(database)) {
            Live live = new Live(connection, database);
            live.apply(op -> {
                op.createTable("customers", column("id", bigint().notNull()));
                op.createTable("nobody", column("id", bigint().notNull()));
                op.execute("insert into customers values (700), (3)");
                op.createSequence("ids", 1, 50);
                op.createSequence("`One 's`", 1000, 1);
                op.createSequence("step", 1, 50);
                op.createSequence("same", 5, 50);
                op.createSequence("used", 1, 50);
                op.createTable("few", column("id", bigint().notNull()));
                op.execute("insert into few values (10)");
            });
            live.next("\"One 's\"");
            live.next("\"used\"");
            live.next("\"used\"");
            live.apply(op -> {
                op.alterSequence("ids", 1, 50, 1, 50, behind("customers", "id"));
                op.alterSequence("`One 's`", 1000, 1, 1000, 1, behind("customers", "id"));
                op.alterSequence("step", 1, 50, 1, 10, behind("customers", "id"), behind("nobody", "id"));
                op.alterSequence("same", 5, 50, 5, 50, behind("nobody", "id"));
                op.alterSequence("used", 1, 50, 1, 50, behind("few", "id"));
            });
            assertEquals(750, live.next("\"ids\""), "with 49 more before it, the first of which is 701");
            assertEquals(800, live.next("\"ids\""));
            assertEquals(1001, live.next("\"One 's\""), "it is further already");
            assertEquals(710, live.next("\"step\""));
            assertEquals(5, live.next("\"same\""), "as it was");
            assertEquals(101, live.next("\"used\""), "60 would bring numbers again that came with 51");
        }
    }

    /** A row that stands for none has a key below nought, as a rule. */
    @ParameterizedTest
    @EnumSource
    void anIdentityGoesOnBehindTheRowsThatAreThere(Database database) throws SQLException {
        try (Connection connection = TestDatabases.fresh(database)) {
            Live live = new Live(connection, database);
            for (String keys : List.of("(-1)", "(0)", "(-1), (7)")) {
                live.apply(op -> {
                    op.createTable("customers", column("id", bigint().notNull()));
                    op.execute("insert into customers values " + keys);
                    op.alterColumn(
                            "customers",
                            "id",
                            from(bigint().notNull()),
                            to(bigint().notNull().identity()));
                    op.execute("insert into customers values (default)");
                });
                assertEquals(keys.contains("7") ? 8 : 1, live.number("select max(id) from customers"), keys);
                live.apply(op -> op.dropTable("customers"));
            }
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
            return number(sql);
        }

        long number(String sql) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet numbers = statement.executeQuery(sql)) {
                numbers.next();
                return numbers.getLong(1);
            }
        }
    }
}
