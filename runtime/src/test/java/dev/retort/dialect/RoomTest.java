package dev.retort.dialect;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.operation.ColumnDefinition;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows are refused by {@code op.requireFits} where the database would refuse to give their column the type, and only there. */
class RoomTest {

    @ParameterizedTest
    @EnumSource
    void texts(Database database) throws SQLException {
        try (Connection connection = TestDatabases.fresh(database)) {
            Live live = new Live(connection, database);
            live.with("true", bool()).fits(varchar(4)).doesNotFit(varchar(3));
            live.with("-2147483648", integer()).fits(varchar(11)).doesNotFit(varchar(10));
            live.with("-1.25", numeric(10, 2)).fits(varchar(5)).doesNotFit(character(4));
            live.with("-1.25", doublePrecision()).fits(varchar(5)).doesNotFit(varchar(4));
            live.with("'Anna '", character(9)).doesNotFit(varchar(3));
            live.with("date '2020-01-02'", date()).fits(varchar(10)).doesNotFit(varchar(4));
            live.with("timestamp '2020-01-02 03:04:05'", timestamp(0))
                    .fits(varchar(19))
                    .doesNotFit(varchar(10));
            live.with("'9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d'", uuid())
                    .fits(varchar(36))
                    .doesNotFit(varchar(5));
            live.with(database == Database.H2 ? "json '[1,22]'" : "'[1,22]'", json())
                    .doesNotFit(varchar(5));
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbers(Database database) throws SQLException {
        try (Connection connection = TestDatabases.fresh(database)) {
            Live live = new Live(connection, database);
            live.with("-9", integer()).fits(numeric(3, 2));
            live.with("-2147483648", integer()).doesNotFit(numeric(9, 0));
            live.with("-9223372036854775808", bigint()).doesNotFit(numeric(10, 2));
            live.with("9.9949", doublePrecision()).fits(numeric(3, 2));
            live.with("-9.996", doublePrecision()).doesNotFit(numeric(3, 2));
            live.with("9.5", real()).fits(numeric(3, 2)).doesNotFit(numeric(1, 0));
            live.with("9.9949", numeric(10, 4)).fits(numeric(3, 2));
            live.with("-9.9950", numeric(10, 4)).doesNotFit(numeric(3, 2));
            live.with("32767.4", numeric(10, 1)).fits(smallint());
            live.with("32767.5", numeric(10, 1)).doesNotFit(smallint());
            live.with("1e30", doublePrecision()).doesNotFit(bigint());
        }
    }

    private record Live(Connection connection, Database database) {

        Value with(String sql, ColumnDefinition type) {
            return new Value(this, sql, type);
        }

        void apply(Consumer<Operations> revision) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                for (Operation operation : Operations.of(revision)) {
                    for (dev.retort.dialect.Statement it : Dialects.of(database).statements(operation)) {
                        statement.execute(it.sql());
                    }
                }
            }
        }
    }

    private record Value(Live live, String sql, ColumnDefinition type) {

        Value fits(ColumnDefinition less) throws SQLException {
            fill();
            live.apply(op -> op.requireFits("things", "it", less));
            live.apply(change(less));
            live.apply(op -> op.dropTable("things"));
            return this;
        }

        Value doesNotFit(ColumnDefinition less) throws SQLException {
            fill();
            SQLException refusal = assertThrows(
                    SQLException.class, () -> live.apply(op -> op.requireFits("things", "it", less)), this::toString);
            assertTrue(refusal.getMessage().contains(" (1 row): give"), refusal.getMessage());
            assertThrows(SQLException.class, () -> live.apply(change(less)), this::toString);
            live.apply(op -> op.dropTable("things"));
            return this;
        }

        private void fill() throws SQLException {
            live.apply(op -> {
                op.createTable("things", column("it", type));
                op.execute("insert into things values (" + sql + "), (null)");
            });
        }

        private Consumer<Operations> change(ColumnDefinition less) {
            return op -> op.alterColumn("things", "it", from(type), to(less));
        }
    }
}
