package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

/** The pooler that most databases stand behind, in transaction mode, with the driver's own settings. */
class PgBouncerTest {

    private static final String ADVISORY_LOCKS = "select count(*) from pg_locks where locktype = 'advisory'"
            + " and database = (select oid from pg_database where datname = current_database())";
    private static final int SESSIONS = 3;
    private static final int MIGRATORS = 6;

    @TempDir
    Path folder;

    private LiveDatabase database;
    private PgBouncer pooler;
    private LiveDatabase pooled;

    @BeforeEach
    void start() throws SQLException, IOException {
        assumeTrue(PgBouncer.isInstalled(), "pgbouncer is not installed");
        database = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        pooler = PgBouncer.before(database, folder, SESSIONS);
        pooled = new LiveDatabase(pooler.url(database));
    }

    @AfterEach
    void stop() {
        if (pooler != null) {
            pooler.close();
        }
    }

    /** For longer than the driver takes until it gives its statements names, which the pooler's other sessions do not know. */
    @Test
    void upAndDown() throws SQLException {
        openAllSessions();
        try (Connection kept = DriverManager.getConnection(pooled.url())) {
            Retort retort = Retort.on(CountingSource.keepingOpen(kept)).classLoader(Town.REVISIONS);
            for (int round = 1; round <= 3; round++) {
                assertEquals(3, retort.upgrade().revisions().size());
                assertTrue(retort.verify().agrees());
                assertEquals(3, retort.downgrade("base").revisions().size());
            }
            assertEquals(5, kept.unwrap(PGConnection.class).getPrepareThreshold());
        }
        assertNothingIsLeft();
    }

    private void openAllSessions() throws SQLException {
        List<Connection> open = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            Connection connection = pooled.connect();
            open.add(connection);
            connection.setAutoCommit(false);
            new Queries(connection).row("select 1");
        }
        for (Connection connection : open) {
            connection.rollback();
            connection.close();
        }
    }

    /** The others wait while it works; then it is gone in the middle of a transaction, and they go on when its time is over. */
    @Test
    void manyRaceAndOneIsKilled() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MIGRATORS);
        List<Future<Outcome>> others = new ArrayList<>();
        CountDownLatch waiting = new CountDownLatch(MIGRATORS);
        try (Connection victim = DriverManager.getConnection(pooled.url())) {
            CountingSource source = new CountingSource(CountingSource.keepingOpen(victim), what -> {
                if (what.contains("rename column") && others.isEmpty()) {
                    for (int i = 0; i < MIGRATORS; i++) {
                        others.add(threads.submit(() -> pooled.with(Town.REVISIONS)
                                .listener(event -> {
                                    if (event instanceof Event.LockWaiting) {
                                        waiting.countDown();
                                    }
                                })
                                .upgrade()));
                    }
                    assertTrue(waiting.await(20, TimeUnit.SECONDS), "a migrator does not see whom it waits for");
                    victim.abort(Runnable::run);
                }
            });
            assertThrows(ApplyException.class, () -> Retort.on(source.dataSource())
                    .classLoader(Town.REVISIONS)
                    .upgrade());
            database.execute("update retort_lease set expires_at = current_timestamp - interval '1' second"
                    + " where token = 1 and holder is not null");
            List<String> applied = new ArrayList<>();
            for (Future<Outcome> other : others) {
                other.get().revisions().forEach(it -> applied.add(it.id()));
            }
            assertEquals(List.of("t300"), applied);
        } finally {
            threads.shutdown();
        }
        assertEquals(List.of("t100", "t200", "t300"), database.rows("select id from retort_history order by id"));
        assertTrue(database.with(Town.REVISIONS).verify().agrees());
        assertNothingIsLeft();
    }

    @Test
    void processesRace() throws SQLException {
        Town.REVISIONS.writeTo(folder);
        List<ChildJvm> children = IntStream.range(0, MIGRATORS)
                .mapToObj(it -> ChildJvm.upgrade(folder, pooled.url()))
                .toList();
        List<String> applied = new ArrayList<>();
        for (ChildJvm child : children) {
            ChildJvm.End end = child.end();
            assertEquals(0, end.exitCode(), end.output());
            Stream.of("t100", "t200", "t300")
                    .filter(it -> end.output().contains("upgrade " + it))
                    .forEach(applied::add);
        }
        assertEquals(List.of("t100", "t200", "t300"), applied.stream().sorted().toList());
        assertTrue(database.with(Town.REVISIONS).verify().agrees());
        assertNothingIsLeft();
    }

    /** Killed while the server builds an index for it, which the server may finish or not. */
    @Test
    void aProcessIsKilledWhileItBuildsAnIndex() throws Exception {
        Town.REVISIONS.writeTo(folder);
        database.with(Town.REVISIONS).upgrade("+1");
        try (Connection reader = database.connect()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            new Queries(reader).row("select count(*) from pg_class");
            ChildJvm child = ChildJvm.upgrade(folder, pooled.url());
            String building = "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and query like 'create index concurrently%'";
            while (database.rows(building).isEmpty() && child.process().isAlive()) {
                Thread.onSpinWait();
            }
            assertEquals(137, child.process().destroyForcibly().waitFor());
        }
        assertEquals("upgrading step", database.value("select state from retort_history where id = 't200'"));
        database.execute("update retort_lease set expires_at = current_timestamp - interval '1' second");
        ChildJvm.End next = ChildJvm.upgrade(folder, pooled.url()).end();
        assertEquals(0, next.exitCode(), next.output());
        assertEquals(
                "true",
                database.value(
                        "select indisvalid::text from pg_index where indexrelid = to_regclass('people_country_idx')"));
        assertTrue(database.with(Town.REVISIONS).verify().agrees());
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() throws SQLException {
        assertEquals("0", database.value(ADVISORY_LOCKS));
        assertEquals("0", database.value("select count(*) from retort_lease where holder is not null"));
    }
}
