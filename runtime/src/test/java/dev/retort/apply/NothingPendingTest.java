package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an application that starts costs its database when there is nothing to do, as the server's log has it. */
class NothingPendingTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private LiveDatabase database;

    @BeforeEach
    void upgraded() throws SQLException {
        database = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        database.with(SHOP).upgrade();
        String name = database.value("select current_database()");
        database.execute("alter database " + name + " set log_statement = 'all'");
    }

    private String urlAs(String application) {
        return database.url() + "&ApplicationName=" + application;
    }

    /** Every statement that reached the server under this name; each is in the log before its answer is sent. */
    private List<String> logged(String application) throws SQLException {
        String log = database.value("select pg_read_file(pg_current_logfile())");
        return log.lines().filter(it -> it.startsWith(application + ":LOG:")).toList();
    }

    /** What the log's process has not written yet comes before what we say now. */
    private void awaitLog(String marker) throws SQLException {
        new LiveDatabase(urlAs(marker)).value("select 1");
        long deadline = System.nanoTime() + 10_000_000_000L;
        while (logged(marker).isEmpty()) {
            assertTrue(System.nanoTime() < deadline, "the server does not write its log");
        }
    }

    @Test
    void itIsOneStatementAfterConnecting() throws SQLException {
        String only = database.value("select current_database()");
        try (Connection plain = DriverManager.getConnection(urlAs(only + "_plain"))) {
            plain.isReadOnly();
        }
        Retort retort = Retort.on(UrlSource.of(urlAs(only + "_ours"))).classLoader(SHOP);
        assertEquals(List.of(), retort.upgrade().revisions());
        awaitLog(only + "_end");
        List<String> plain = logged(only + "_plain");
        List<String> ours = logged(only + "_ours");
        assertEquals(plain.size() + 1, ours.size(), ours.toString());
        assertTrue(ours.get(plain.size()).contains("from \"retort_history\""), ours.toString());
    }
}
