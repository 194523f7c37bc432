package dev.retort.inspect;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What only H2 knows, found there as it was built. */
class H2OnlyTest {

    @ParameterizedTest
    @ValueSource(strings = {"", ";DATABASE_TO_LOWER=TRUE"})
    void typesWithoutANameOfOurs(String settings) throws SQLException {
        found(
                settings,
                op -> op.createTable(
                        "types",
                        column("a", sqlType("enum('A', 'b''c')")),
                        column("b", sqlType("varchar_ignorecase(20)")),
                        column("c", sqlType("decfloat(10)")),
                        column("d", sqlType("varchar")),
                        column("e", sqlType("decimal")),
                        column("f", sqlType("text")),
                        column("g", sqlType("binary varying(9)")),
                        column("h", sqlType("time with time zone")),
                        column("i", sqlType("double")),
                        column("j", sqlType("int array")),
                        column("k", sqlType("binary(3)")),
                        column("l", sqlType("interval second(6)").on(Database.H2, "interval second(18, 9)")),
                        column("m", sqlType("interval day to second")),
                        column("n", sqlType("interval second(18, 9) array")),
                        column("o", sqlType("bytea")),
                        column("p", sqlType("datetime(3)"))));
    }

    @Test
    void typesOfItsModeForPostgresql() throws SQLException {
        found(
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                op -> op.createTable(
                        "types",
                        column("a", sqlType("jsonb")),
                        column("n", integer()),
                        check("types_n_check", sql("greatest(n, 3) = 3"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";DATABASE_TO_LOWER=TRUE"})
    void defaults(String settings) throws SQLException {
        found(settings, op -> {
            op.createSequence("numbers", 1, 1);
            op.createTable(
                    "defaults",
                    column("id", uuid().defaultTo("random_uuid()")),
                    column("data", json().defaultTo("json '{}'")),
                    column("number", bigint().defaultTo("next value for numbers")),
                    column("moment", timestamp(6).defaultTo("localtimestamp")));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";DATABASE_TO_LOWER=TRUE"})
    void columnsThatTheDatabaseFills(String settings) throws SQLException {
        found(
                settings,
                op -> op.createTable(
                        "filled",
                        column("id", sqlType("bigint generated always as identity")),
                        column("net", numeric(10, 2)),
                        column("gross", sqlType("numeric(10, 2) generated always as (net * 1.2)"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ";DATABASE_TO_LOWER=TRUE"})
    void anEnumTypeOfManyValues(String settings) throws SQLException {
        String[] values =
                IntStream.range(0, 1_000).mapToObj(it -> "Value's " + it).toArray(String[]::new);
        found(settings, op -> {
            op.createEnumType("kind", values);
            op.createTable("things", column("kind", enumeration("kind")));
        });
    }

    @Test
    void aForeignKeyFromAnotherSchemaToTheConnectionsOwn() throws SQLException {
        found(";INIT=create schema if not exists app\\;set schema app", op -> {
            op.createSchema("crm");
            op.createTable("customers", column("id", bigint().notNull()), primaryKey("customers_pkey", "id"));
            op.createTable("crm.calls", column("customer", bigint()));
            op.addForeignKey("crm.calls", foreignKey("calls_fkey", "customer").references("customers", "id"));
        });
    }

    /** Of constraints H2 shows the names that their columns had when it was opened. */
    @Test
    void columnsOfAKeyThatTakeTheNamesOfOthers() throws SQLException {
        found("", op -> {
            op.createTable(
                    "parts",
                    column("maker", bigint().notNull()),
                    column("number", bigint().notNull()),
                    primaryKey("parts_pkey", "maker", "number"));
            op.createTable("uses", column("maker", bigint()), column("part", bigint()));
            op.addForeignKey("uses", foreignKey("uses_fkey", "part", "maker").references("parts", "number", "maker"));
            op.renameColumn("parts", "maker", "brand");
            op.renameColumn("parts", "number", "maker");
        });
    }

    /** H2 joins its own views by comparing each row with each. */
    @Test
    void aTableMoreIsNoMoreToReadAmongManyThanAmongFew() throws SQLException {
        long few = rowsReadOf(10);
        long more = rowsReadOf(20);
        long many = rowsReadOf(40);
        assertEquals(2 * (more - few), many - more);
    }

    private static long rowsReadOf(int tables) throws SQLException {
        try (Connection connection = TestDatabases.fresh(Database.H2);
                Statement statement = connection.createStatement()) {
            for (int i = 0; i < tables; i++) {
                statement.execute("create table t" + i + " (id int primary key, parent int references t" + i
                        + ", name varchar(9) unique, check (id > 0))");
            }
            return RowsRead.byInspecting(connection);
        }
    }

    private static void found(String settings, Consumer<Operations> revision) throws SQLException {
        try (LiveSchema live = LiveSchema.of(TestDatabases.freshUrl(Database.H2) + settings)) {
            live.apply(Operations.of(revision));
        }
    }
}
