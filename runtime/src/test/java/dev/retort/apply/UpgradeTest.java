package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionException;
import java.io.IOException;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpgradeTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private static Retort on(String url) {
        return Retort.on(UrlSource.of(url)).classLoader(SHOP);
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static List<String> ids(Outcome outcome) {
        return outcome.revisions().stream().map(IndexedRevision::id).toList();
    }

    private static List<String> current(Retort retort) {
        return retort.current().stream().map(HistoryEntry::id).toList();
    }

    @ParameterizedTest
    @EnumSource
    void upThenDownThenUpAgain(Database database) throws SQLException {
        Retort retort = on(TestDatabases.freshUrl(database));
        assertEquals(List.of("a100", "b200"), ids(retort.upgrade()));
        assertEquals(List.of("b200"), ids(retort.downgrade("-1")));
        assertEquals(List.of("a100"), current(retort));
        assertEquals(List.of("b200"), ids(retort.upgrade()));
        assertEquals(List.of("b200", "a100"), ids(retort.downgrade("base")));
        assertEquals(List.of(), current(retort));
        Outcome again = retort.upgrade();
        assertEquals(Set.of("b200"), again.current());
        assertTrue(retort.verify().agrees());
    }

    /** A release has taken over the last one without those before it. */
    @ParameterizedTest
    @EnumSource
    void whatCameInBetweenIsNotWhereItStands(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Shop.RunsCode.class))
                .upgrade();
        Retort main = on(url).classLoader(
                        TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class, Shop.RunsCode.class));
        assertEquals(List.of("c400"), current(main));

        assertEquals(List.of("b200"), ids(main.upgrade()));

        assertEquals(List.of("c400"), current(main));
        assertEquals(Set.of("c400"), main.verify().current());
    }

    @ParameterizedTest
    @EnumSource
    void nothingPendingDoesNothing(Database database) throws SQLException {
        Retort retort = on(TestDatabases.freshUrl(database));
        retort.upgrade();
        assertEquals(
                new Outcome(Direction.UPGRADE, List.of(), List.of(), new TreeSet<>(Set.of("b200"))), retort.upgrade());
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryKeepsWhatIsNeededToGoBack(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).upgrade();
        HistoryEntry newest = on(url).history().get(0);
        assertEquals("b200", newest.id());
        assertEquals(List.of("a100"), newest.parents());
        assertTrue(newest.head() && newest.current());
        assertTrue(newest.applied().orElseThrow().hash().startsWith("v1:"));
        String back = value(url, "select downgrade_sql from retort_history where id = 'b200'");
        assertTrue(back.startsWith("-- statement 1 of 1\nalter table "), back);
    }

    @ParameterizedTest
    @EnumSource
    void lookingDoesNotCreateTheHistory(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        assertEquals(List.of(), current(on(url)));
        assertTrue(on(url).verify().agrees());
        assertEquals(List.of(), ids(on(url).downgrade("base")));
        assertThrows(SQLException.class, () -> value(url, "select count(*) from retort_history"));
    }

    @Test
    void aFailureOnPostgresLeavesNothing() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort = on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Shop.FailsInTheMiddle.class));
        RevisionFailed failure = assertThrows(RevisionFailed.class, retort::upgrade);
        assertTrue(failure.rolledBack());
        assertEquals("insert into nowhere values (1)", failure.step());
        assertEquals("""
                upgrade of c300 (fail in the middle) failed: ERROR: relation "nowhere" does not exist Position: 13 (SQLState 42P01)
                  at:      insert into nowhere values (1)
                  before:  1 statement ran
                  now:     rolled back, the database is as it was before this revision
                  next:    correct the revision or the database and run upgrade again""", failure.getMessage());
        assertEquals(List.of("a100"), current(retort));
        assertEquals("0", value(url, "select count(*) from information_schema.tables where table_name = 'orders'"));
    }

    @Test
    void aFailureOnH2SaysWhatStays() throws SQLException {
        String url = TestDatabases.freshUrl(Database.H2);
        Retort retort = on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Shop.FailsInTheMiddle.class));
        RevisionFailed failure = assertThrows(RevisionFailed.class, retort::upgrade);
        assertFalse(failure.rolledBack());
        assertEquals(1, failure.executed().size());
        assertTrue(failure.getMessage().contains("and is noted in retort_history:\n             create table"));
        assertEquals(List.of("a100"), current(retort));
        assertEquals("0", value(url, "select count(*) from orders"));
    }

    @ParameterizedTest
    @EnumSource
    void aTableThatExistsAlreadyIsAFailureThatChangesNothing(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        execute(url, "create table customers (id int)");
        RevisionFailed failure = assertThrows(RevisionFailed.class, () -> on(url).upgrade());
        assertTrue(failure.rolledBack());
        assertTrue(failure.getMessage().contains("before:  nothing ran"), failure.getMessage());
        assertEquals(List.of(), current(on(url)));
    }

    @ParameterizedTest
    @EnumSource
    void aDowngradeThatFailsAtItsFirstStepChangesNothing(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).upgrade();
        execute(url, "alter table customers drop column phone");
        RevisionFailed failure = assertThrows(RevisionFailed.class, () -> on(url).downgrade("-1"));
        assertTrue(failure.rolledBack(), failure.getMessage());
        assertTrue(failure.getMessage().contains("before:  nothing ran"), failure.getMessage());
        assertEquals(List.of(), on(url).status().unfinished());
        execute(url, "alter table customers add column phone varchar(40)");
        on(url).downgrade("-1");
        assertEquals(List.of("a100"), current(on(url)));
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionsOwnCodeRunsInItsTransaction(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Shop.RunsCode.class))
                .upgrade();
        assertEquals("Rhett", value(url, "select name from customers where id = 2"));
    }

    @Test
    void aRevisionsOwnCodeCannotEndTheTransaction() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort = on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Shop.CommitsByItself.class));
        RevisionFailed failure = assertThrows(RevisionFailed.class, retort::upgrade);
        assertTrue(failure.getMessage().contains("a revision must not call commit"), failure.getMessage());
        assertEquals("1", value(url, "select count(*) from customers"));
    }

    @Test
    void whoEndsTheTransactionBySqlIsNotNoted() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort = on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Shop.RollsBackBySql.class));
        assertThrows(ApplyException.TransactionEnded.class, retort::upgrade);
        assertEquals(List.of("a100"), current(retort));
    }

    /** Then it is not said that nothing of it stays. */
    @Test
    void whoEndsTheTransactionBySqlAndFailsIsToldSo() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort =
                on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Shop.CommitsBySqlAndFails.class));
        String told = assertThrows(ApplyException.TransactionEnded.class, retort::upgrade)
                .getMessage();
        assertTrue(told.contains("ended the transaction that it ran in and then failed: ERROR: "), told);
        assertEquals(List.of("a100"), current(retort));
        assertEquals("2", value(url, "select count(*) from customers"));
    }

    @Test
    void aMissingClassIsNoticedBeforeAnythingRuns() throws SQLException {
        String url = TestDatabases.freshUrl(Database.H2);
        ClassLoader withoutClasses = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return SHOP.getResources(name);
            }
        };
        assertThrows(RevisionException.NotLoadable.class, () -> on(url).classLoader(withoutClasses)
                .upgrade());
        assertEquals(List.of(), current(on(url)));
    }

    @ParameterizedTest
    @EnumSource
    void revisionsOfAnotherCheckoutStopAnUpgrade(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).upgrade();
        Retort other = on(url).classLoader(TestClassPath.of(Shop.CreatesInvoices.class));
        assertEquals(
                "the database has seen b200 (add phone to customers), a100 (create customers), which this class path does"
                        + " not have: use the version of the application that has it (if it is another application, give"
                        + " each a line of its own with @Migrations(name)), take it back, with what its tables and columns"
                        + " hold, by upgrade --replace-unknown, or forget what is noted with stamp --purge",
                assertThrows(ApplyException.UnknownRevisions.class, other::upgrade)
                        .getMessage());
        assertEquals(List.of("b200"), current(other));
        assertFalse(other.verify().agrees());
    }

    /** A pod of the version before may start again while the new one is rolled out. */
    @ParameterizedTest
    @EnumSource
    void anOlderVersionStartsOnANewerDatabase(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).upgrade();
        List<Event> told = new ArrayList<>();
        Retort older = on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class))
                .listener(told::add);

        assertEquals(List.of(), older.planUpgrade("head"));
        assertEquals(List.of(), ids(older.upgrade()));

        assertEquals(List.of("b200"), current(older));
        assertEquals(
                "b200", ((Event.DatabaseAhead) told.get(0)).unknown().get(0).id());
        assertThrows(ApplyException.UnknownRevisions.class, () -> older.downgrade("-1"));
    }

    @ParameterizedTest
    @EnumSource
    void twoLinesShareADatabase(Database database) throws SQLException {
        Retort shop =
                on(TestDatabases.freshUrl(database)).classLoader(SHOP.with("billing", Shop.CreatesInvoices.class));
        Retort billing = shop.line("billing");
        shop.upgrade();
        assertEquals(List.of(), current(billing));
        billing.upgrade();
        assertEquals(List.of("d100"), current(billing));
        assertEquals(List.of("invoices"), shop.verify().unmanaged());
        billing.downgrade("base");
        assertEquals(List.of("b200"), current(shop));
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsTold(Database database) throws SQLException {
        List<String> told = new ArrayList<>();
        on(TestDatabases.freshUrl(database))
                .listener(it -> told.add(it.getClass().getSimpleName() + " "
                        + (it instanceof Event.OfRevision one ? one.revision().id() : "all")))
                .upgrade("+1");
        assertEquals(
                List.of(
                        "Planned all",
                        "RevisionStarted a100",
                        "StatementExecuted a100",
                        "StatementExecuted a100",
                        "RevisionFinished a100"),
                told);
    }

    @ParameterizedTest
    @EnumSource
    void aScriptDoesWhatAnUpgradeDoes(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        execute(url, on(url).sql(database, "head"));
        assertTrue(on(url).verify().agrees());
        assertEquals(List.of("b200"), current(on(url)));
        execute(url, on(url).sql(database, "head:base"));
        assertEquals(List.of(), current(on(url)));
        assertEquals(2, on(url).upgrade().revisions().size());
    }

    @Test
    void aScriptCannotHoldJava() throws SQLException {
        Retort retort =
                on("jdbc:h2:mem:").classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Shop.RunsCode.class));
        assertTrue(assertThrows(ApplyException.CannotBeSaid.class, () -> retort.sql(Database.H2, "head"))
                .getMessage()
                .startsWith("revision c400 (run code) runs Java code, which a script cannot hold"));
    }
}
