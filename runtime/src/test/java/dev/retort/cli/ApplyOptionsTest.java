package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.apply.TestClassPath;
import dev.retort.operation.Database;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ApplyOptionsTest {

    /** Of the default line, with its history in public. Versions that run side by side must agree on it. */
    private static final long KEY = -2114340798541700905L;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();
    private String url;

    private record Ran(int exitCode, String output) {}

    @BeforeEach
    void customers() throws SQLException {
        url = TestDatabases.freshUrl(Database.POSTGRESQL);
        classPath(TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class));
        run("upgrade", "+1");
    }

    @AfterEach
    void restore() {
        classPath(before);
    }

    private static void classPath(ClassLoader revisions) {
        Thread.currentThread().setContextClassLoader(revisions);
    }

    private Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true);
        int exitCode =
                Main.run(arguments, stream, stream, Map.of("RETORT_URL", url), it -> Optional.empty(), it -> false);
        return new Ran(exitCode, out.toString());
    }

    private Ran whileOtherHolds(String sql, String... arguments) throws SQLException {
        try (Connection other = DriverManager.getConnection(url);
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute(sql);
            return run(arguments);
        }
    }

    @Test
    void anotherMigratorIsExitCode5() throws SQLException {
        Ran ran = whileOtherHolds("select pg_advisory_lock(" + KEY + ")", "upgrade", "--lock-wait", "0");
        assertEquals(5, ran.exitCode, ran.output);
        assertTrue(ran.output.contains("waiting for another migrator (pid "), ran.output);
        assertTrue(ran.output.contains("error: another migrator is at work (pid "), ran.output);
    }

    /** A schema is the same however its name is written, and so is its lock. */
    @Test
    void anotherWhoWritesTheHistorysSchemaInCapitalsIsExitCode5() throws SQLException {
        Ran ran = whileOtherHolds(
                "select pg_advisory_lock(" + KEY + ")", "upgrade", "--lock-wait", "0", "--history-schema", "PUBLIC");
        assertEquals(5, ran.exitCode, ran.output);
    }

    @Test
    void stampWaitsForItToo() throws SQLException {
        Ran ran = whileOtherHolds("select pg_advisory_lock(" + KEY + ")", "stamp", "head", "--lock-wait", "0");
        assertEquals(5, ran.exitCode, ran.output);
        assertTrue(ran.output.contains("waiting for another migrator (pid "), ran.output);
    }

    /** PostgreSQL counts to 24 days, Java's milliseconds to some hundred million years. */
    @Test
    void whoWaitsForEverMaySaySo() {
        assertEquals(0, run("downgrade", "base").exitCode);
        for (String seconds : List.of("2592000", "9223372036854775807")) {
            url = fresh();
            Ran ran = run("upgrade", "--lock-wait", seconds, "--retry-budget", seconds);
            assertEquals(0, ran.exitCode, ran.output);
            assertEquals(0, run("stamp", "base", "--lock-wait", seconds).exitCode);
        }
    }

    private static String fresh() {
        try {
            return TestDatabases.freshUrl(Database.POSTGRESQL);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Its row cannot be written while another holds the table, and no time to wait is no time. */
    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoMayNotWaitForTheHistoryDoesNot() throws SQLException {
        Ran ran = whileOtherHolds("lock table retort_history in share mode", "stamp", "head", "--lock-wait", "0");
        assertEquals(75, ran.exitCode, ran.output);
    }

    @Test
    void aTableInUseIsExitCode75() throws SQLException {
        Ran ran = whileOtherHolds("select * from customers", "upgrade", "--retry-budget", "0");
        assertEquals(75, ran.exitCode, ran.output);
        assertTrue(ran.output.contains("no attempt left anything behind"), ran.output);
        assertEquals(0, run("upgrade").exitCode);
    }

    @Test
    void anotherBranchIsReplaced() {
        run("upgrade");
        classPath(TestClassPath.of(Shop.CreatesCustomers.class));
        Ran asIs = run("upgrade");
        assertEquals(0, asIs.exitCode);
        assertTrue(asIs.output.startsWith("warning: the database has seen b200 (add phone to customers)"), asIs.output);
        assertEquals(0, run("upgrade", "--replace-unknown", "--single-transaction").exitCode);
        assertTrue(run("current").output.startsWith("a100"), run("current").output);
    }

    @Test
    void anEditedRevisionIsAWarning() {
        run("upgrade");
        classPath(TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsLongerPhone.class));
        Ran ran = run("upgrade");
        assertEquals(0, ran.exitCode);
        assertTrue(
                ran.output.startsWith("warning: revision b200 (add phone to customers) means something else"),
                ran.output);
    }
}
