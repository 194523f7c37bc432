package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several statements in one step, of which H2 commits some before others fail. */
class SeveralStatementsTest {

    private static String sql;

    @Shop.Known(id = "f100", message = "execute")
    public static final class Executes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute(sql);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "f100", message = "run")
    public static final class Runs implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(sql);
                }
            });
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private static final TestClassPath EXECUTES =
            TestClassPath.of(Shop.CreatesCustomers.class, Executes.class, Shop.AddsPhone.class);

    private LiveDatabase database;

    @BeforeEach
    void aShop() throws SQLException {
        database = new LiveDatabase(TestDatabases.freshUrl(Database.H2));
        database.execute("create schema other");
        database.with(EXECUTES).upgrade("+1");
    }

    private void assertNothingStays(Retort retort, String statements) throws SQLException {
        sql = statements;
        RevisionFailed failure = assertThrows(RevisionFailed.class, retort::upgrade);
        assertTrue(failure.rolledBack(), failure.getMessage());
        assertEquals("1", database.value("select count(*) from customers"));
        assertEquals("1", database.value("select count(*) from retort_history"));
    }

    /** What notes that the step was finished. */
    private String assertAPartStays(Retort retort, String statements) throws SQLException {
        sql = statements;
        RevisionFailed failure = assertThrows(RevisionFailed.class, retort::upgrade);
        assertFalse(failure.rolledBack(), failure.getMessage());
        assertTrue(failure.getMessage().contains("""

                  now:     a part of this step may stay, for H2 commits with each definition, and that the step was begun is \
                noted in retort_history
                  next:    finish the step by hand, or undo what is there of it, note that with one of these statements, and \
                run upgrade again:
                             if finished: update "RETORT_HISTORY\""""), failure.getMessage());
        String answer = failure.getMessage()
                .lines()
                .filter(it -> it.contains("if finished: "))
                .findFirst()
                .orElseThrow()
                .replaceFirst(".*: ", "");
        assertTrue(assertThrows(ApplyException.InDoubt.class, retort::upgrade)
                .getMessage()
                .contains("\n  if done:     " + answer + "\n"));
        return answer;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into customers (id, name) values (2, 'Rhett'); insert into nowhere values (1)",
                "insert into customers (id, name) values (2, 'a; drop table b'); insert into nowhere values (1)",
                "-- two\ninsert into customers (id, name) values (2, 'Rhett'); insert into nowhere values (1)",
                "insert into nowhere values (1); create table houses (id int)",
                "create table customers (id int); create table houses (id int)",
                "create tabel houses (id int); create table customers (id int)",
                "create table customers (name varchar(80) default 'a;b')"
            })
    void whatIsRolledBackIsSaidToBe(String statements) throws SQLException {
        assertNothingStays(database.with(EXECUTES), statements);
        sql = "update customers set name = 'Scarlett'";
        assertEquals(2, database.with(EXECUTES).upgrade().revisions().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into customers (id, name) values (2, 'Rhett'); create table houses (id int); insert into nowhere values (1)",
                "insert into customers (id, name) values (2, 'Rhett'); commit; insert into nowhere values (1)",
                "create table houses (id int); insert into nowhere values (1)",
                "create table houses (id int); create table houses (id int)"
            })
    void whatStaysIsSaidTo(String statements) throws SQLException {
        database.execute(assertAPartStays(database.with(EXECUTES), statements));
        assertEquals(2, database.with(EXECUTES).upgrade().revisions().size());
    }

    @Test
    void codeThatMakesATableAndFails() throws SQLException {
        Retort retort = database.with(TestClassPath.of(Shop.CreatesCustomers.class, Runs.class));
        assertNothingStays(
                retort, "insert into customers (id, name) values (2, 'Rhett'); insert into nowhere values (1)");
        assertAPartStays(retort, "create table houses (id int); insert into nowhere values (1)");
    }

    /** Who waits in vain for a lock is tried again, but not what has committed before. */
    @Test
    void codeThatMakesATableAndWaitsInVain() throws SQLException {
        try (Connection other = database.connect()) {
            other.setAutoCommit(false);
            new Queries(other).change("update customers set name = 'Rhett'");
            assertAPartStays(
                    database.with(TestClassPath.of(Shop.CreatesCustomers.class, Runs.class)),
                    "create table houses (id int); update customers set name = 'Scarlett'");
        }
    }

    @Test
    void codeThatRollsBackIsNotNoted() throws SQLException {
        Retort retort = database.with(TestClassPath.of(Shop.CreatesCustomers.class, Runs.class));
        sql = "insert into customers (id, name) values (2, 'Rhett'); rollback";
        assertThrows(ApplyException.TransactionEnded.class, retort::upgrade);
        assertEquals("1", database.value("select count(*) from retort_history"));
        sql = "insert into customers (id, name) values (2, 'Rhett')";
        assertEquals(1, retort.upgrade().revisions().size());
        assertEquals("2", database.value("select count(*) from customers"));
    }

    @Test
    void theSchemaThatIsSetIsOnesOwnStepsOnly() throws SQLException {
        try (Connection connection = database.connect()) {
            Retort retort = Retort.on(CountingSource.keepingOpen(connection)).classLoader(EXECUTES);
            sql = "set schema other; create table houses (id int)";
            assertEquals(2, retort.upgrade().revisions().size());
            assertEquals("PUBLIC", connection.getSchema());
        }
        assertEquals("0", database.value("select count(*) from other.houses"));
        assertTrue(database.with(EXECUTES).verify().agrees());
        assertFalse(database.with(EXECUTES).status().current().isEmpty());
    }

    @Test
    void theSchemaThatIsSetIsTakenBackAfterAFailureToo() throws SQLException {
        try (Connection connection = database.connect()) {
            Retort retort = Retort.on(CountingSource.keepingOpen(connection))
                    .classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Runs.class));
            assertNothingStays(retort, "set schema other; insert into nowhere values (1)");
            assertEquals("PUBLIC", connection.getSchema());
        }
    }
}
