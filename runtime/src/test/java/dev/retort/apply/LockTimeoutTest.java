package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LockTimeoutTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);
    private static final Duration WAIT = Duration.ofMillis(200);

    /** Pauses short enough for a test. */
    private static final LockTimeouts QUICK =
            new LockTimeouts(List.of(WAIT), Duration.ofMillis(50), Duration.ofSeconds(60));

    private LiveDatabase database;

    @BeforeEach
    void customersInUse() throws SQLException {
        database = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        database.with(SHOP).upgrade("+1");
    }

    private Connection reader() throws SQLException {
        Connection reader = database.connect();
        Queries queries = new Queries(reader);
        queries.row("select set_config('application_name', 'report', false)");
        reader.setAutoCommit(false);
        queries.row("select * from customers");
        return reader;
    }

    @Test
    void aRevisionStepsBackUntilTheReaderIsDone() throws SQLException {
        List<Event.RevisionRetried> retried = new ArrayList<>();
        List<Event> finished = new ArrayList<>();
        try (Connection reader = reader()) {
            database.with(SHOP)
                    .settings(Settings.defaults().withLockTimeouts(QUICK))
                    .listener(it -> {
                        if (it instanceof Event.RevisionRetried retry) {
                            retried.add(retry);
                            if (retry.attempt() == 2) {
                                end(reader);
                            }
                        } else if (it instanceof Event.RevisionFinished) {
                            finished.add(it);
                        }
                    })
                    .upgrade();
        }
        assertEquals(2, retried.size());
        assertEquals(1, finished.size());
        assertTrue(retried.get(0).problem().contains("55P03"), retried.toString());
        assertTrue(retried.get(1).blockers().get(0).contains("(report), idle in transaction"), retried.toString());
        assertTrue(database.with(SHOP).verify().agrees());
    }

    /** An index that is built concurrently waits for every transaction that is open, and who only looks must not be one. */
    @Test
    void whoLooksForBlockersHoldsNothing() throws SQLException {
        DataSource pool = withoutAutoCommit();
        List<String> watching = new ArrayList<>();
        try (Connection reader = reader()) {
            Retort.on(pool)
                    .classLoader(SHOP)
                    .settings(Settings.defaults().withLockTimeouts(QUICK))
                    .listener(it -> {
                        if (it instanceof Event.RevisionRetried retry && retry.attempt() == 2) {
                            watching.addAll(watchers());
                            end(reader);
                        }
                    })
                    .upgrade();
        }
        assertEquals(List.of("idle"), watching);
    }

    /** As pools can be told to give connections. */
    private DataSource withoutAutoCommit() {
        DataSource source = UrlSource.of(database.url());
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection connection = source.getConnection();
                    connection.setAutoCommit(false);
                    return connection;
                });
    }

    /** What the sessions do that look for blockers; one that looks at this moment is asked again. */
    private List<String> watchers() {
        try {
            List<String> states;
            do {
                states = database.rows("select state from pg_stat_activity where datname = current_database()"
                        + " and query like '%pg_blocking_pids%' and pid <> pg_backend_pid()");
            } while (states.isEmpty() || states.contains("active"));
            return states;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void end(Connection reader) {
        try {
            reader.rollback();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Of a statement that ends by its own timeout nobody could tell that it only waited. */
    @Test
    void aShortStatementTimeoutIsNoFailureOfTheRevision() throws SQLException {
        try (Connection reader = reader()) {
            LockTimeouts longerThanStatements =
                    new LockTimeouts(List.of(Duration.ofSeconds(60)), Duration.ofMillis(50), Duration.ofMillis(1));
            Retort retort = Retort.on(UrlSource.of(database.url() + "&options=-c%20statement_timeout=1s"))
                    .classLoader(SHOP)
                    .settings(Settings.defaults().withLockTimeouts(longerThanStatements));
            ApplyException.Busy busy = assertThrows(ApplyException.Busy.class, retort::upgrade);
            assertTrue(busy.getMessage().contains("55P03"), busy.getMessage());
            reader.rollback();
        }
    }

    @Shop.Known(id = "l500", message = "take long")
    public static final class TakesLong implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("select pg_sleep(60)");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void whoTakesTooLongIsToldWhoCountsTheTime() {
        Retort retort = Retort.on(UrlSource.of(database.url() + "&options=-c%20statement_timeout=1s"))
                .classLoader(TestClassPath.of(Shop.CreatesCustomers.class, TakesLong.class));
        String told = assertThrows(RevisionFailed.class, retort::upgrade).getMessage();
        assertTrue(
                told.contains("next:    where statement_timeout ended it, allow more (alter role, or"
                        + " options=-c%20statement_timeout=0 in the URL), and run upgrade again"),
                told);
    }

    @Test
    void aSpentBudgetChangesNothingAndNamesTheBlocker() throws SQLException {
        try (Connection reader = reader()) {
            LockTimeouts shortBudget = QUICK.withBudget(Duration.ofMillis(600));
            ApplyException.Busy busy = assertThrows(ApplyException.Busy.class, () -> database.with(SHOP)
                    .settings(Settings.defaults().withLockTimeouts(shortBudget))
                    .upgrade());
            assertTrue(busy.getMessage().contains("in use by: pid "), busy.getMessage());
            assertTrue(busy.blockers().get(0).contains("report"), busy.toString());
            reader.rollback();
        }
        assertEquals("a100", database.with(SHOP).current().get(0).id());
        assertTrue(database.with(SHOP).verify().agrees());
    }

    /** Where nobody steps back, a reader who comes after the waiting ALTER waits as long as the first reader reads. */
    @Test
    void otherReadersAreNeverStoppedForLongerThanTheLockTimeout() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong longest = new AtomicLong();
        AtomicLong reads = new AtomicLong();
        Thread traffic = new Thread(() -> {
            try (Connection connection = database.connect()) {
                Queries queries = new Queries(connection);
                while (!over.get()) {
                    long start = System.nanoTime();
                    queries.row("select count(*) from customers");
                    longest.accumulateAndGet(System.nanoTime() - start, Math::max);
                    reads.incrementAndGet();
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
        try (Connection reader = reader()) {
            traffic.start();
            assertThrows(ApplyException.Busy.class, () -> database.with(SHOP)
                    .settings(Settings.defaults().withLockTimeouts(QUICK.withBudget(Duration.ofSeconds(3))))
                    .upgrade());
            reader.rollback();
        } finally {
            over.set(true);
            traffic.join();
        }
        long longestMillis = Duration.ofNanos(longest.get()).toMillis();
        assertTrue(reads.get() > 10, reads + " reads");
        assertTrue(longestMillis >= WAIT.toMillis() / 2, "no read had to wait, so nothing was shown");
        // The machine may be slow; without stepping back it would be the whole three seconds.
        assertTrue(longestMillis < WAIT.toMillis() + 1000, "a read took " + longestMillis + " ms");
    }

    @Test
    void theFirstWaitsAreShortAndThePausesGrow() {
        assertEquals(Duration.ofMillis(200), LockTimeouts.DEFAULT.wait(1));
        assertEquals(Duration.ofSeconds(5), LockTimeouts.DEFAULT.wait(6));
        assertEquals(Duration.ofSeconds(5), LockTimeouts.DEFAULT.wait(100));
        for (int attempt = 1; attempt < 100; attempt++) {
            Duration pause = LockTimeouts.DEFAULT.pauseAfter(attempt);
            assertTrue(pause.compareTo(Duration.ofSeconds(30)) <= 0, pause.toString());
        }
        assertTrue(LockTimeouts.DEFAULT.pauseAfter(1).compareTo(Duration.ofMillis(500)) <= 0);
    }
}
