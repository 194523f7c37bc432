package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LockTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);
    private static final int PROCESSES = 20;

    @TempDir
    Path folder;

    private static LiveDatabase fresh(Database database) throws SQLException {
        return new LiveDatabase(TestDatabases.freshUrl(database));
    }

    @Test
    void twentyProcessesRaceOnAnEmptyPostgres() throws SQLException {
        race(fresh(Database.POSTGRESQL));
    }

    @Test
    void twentyProcessesRaceOnAnEmptyH2Server() throws SQLException {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString())
                .start();
        try {
            race(new LiveDatabase(server.getURL().replaceFirst("^", "jdbc:h2:") + "/./race;USER=sa;PASSWORD="));
        } finally {
            server.stop();
        }
    }

    private void race(LiveDatabase database) throws SQLException {
        SHOP.writeTo(folder);
        List<ChildJvm> children = IntStream.range(0, PROCESSES)
                .mapToObj(it -> ChildJvm.upgrade(folder, database.url()))
                .toList();
        List<String> applied = new ArrayList<>();
        for (ChildJvm child : children) {
            ChildJvm.End end = child.end();
            assertEquals(0, end.exitCode(), end.output());
            Stream.of("a100", "b200")
                    .filter(it -> end.output().contains("upgrade " + it))
                    .forEach(applied::add);
        }
        assertEquals(List.of("a100", "b200"), applied.stream().sorted().toList());
        assertEquals(List.of("a100", "b200"), database.rows("select id from retort_history order by id"));
        assertTrue(database.with(SHOP).verify().agrees());
    }

    /** A stub of a lock, or one that was lost, must not matter. */
    @ParameterizedTest
    @EnumSource
    void severalInOneProcess(Database database) throws Exception {
        LiveDatabase live = fresh(database);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<List<IndexedRevision>>> all = IntStream.range(0, 8)
                    .mapToObj(it -> threads.submit(() -> {
                        start.await();
                        return live.with(SHOP).upgrade().revisions();
                    }))
                    .toList();
            start.countDown();
            int applied = 0;
            for (Future<List<IndexedRevision>> each : all) {
                applied += each.get().size();
            }
            assertEquals(2, applied);
        } finally {
            threads.shutdown();
        }
    }

    /** While we come to the lock, another goes a step; ours was the same step. */
    @ParameterizedTest
    @EnumSource
    void aStepIsNotTakenTwice(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        assertEquals(List.of("a100"), stepped(live, Direction.UPGRADE));
        assertEquals(List.of("a100"), live.rows("select id from retort_history"));
        live.with(SHOP).upgrade();
        assertEquals(List.of("b200"), stepped(live, Direction.DOWNGRADE));
        assertEquals(List.of("a100"), live.rows("select id from retort_history"));
    }

    /** Which revisions the other, and then we, have run. */
    private static List<String> stepped(LiveDatabase live, Direction direction) {
        List<String> ran = new ArrayList<>();
        CountingSource source = new CountingSource(UrlSource.of(live.url()), what -> {
            if (ran.isEmpty() && (what.contains("pg_try_advisory_lock") || what.contains("RETORT_LEASE"))) {
                step(live.with(SHOP), direction).revisions().forEach(it -> ran.add(it.id()));
            }
        });
        Retort ours = Retort.on(source.dataSource()).classLoader(SHOP);
        step(ours, direction).revisions().forEach(it -> ran.add(it.id()));
        return ran;
    }

    private static Outcome step(Retort retort, Direction direction) {
        return switch (direction) {
            case UPGRADE -> retort.upgrade("+1");
            case DOWNGRADE -> retort.downgrade("-1");
        };
    }

    @Test
    void theHolderIsNamedAndTheWaitHasAnEnd() throws SQLException {
        LiveDatabase database = fresh(Database.POSTGRESQL);
        List<Event> told = new ArrayList<>();
        try (Connection other = database.connect()) {
            Queries queries = new Queries(other);
            queries.row("select set_config('application_name', 'deploy-7', false)");
            queries.row("select pg_advisory_lock("
                    + LockKey.of("public", "retort_history", "default").number() + ")");
            String pid = queries.row("select pg_backend_pid()").orElseThrow()[0];
            Retort retort = database.with(SHOP)
                    .listener(told::add)
                    .settings(Settings.defaults().withLockWait(Duration.ofMillis(300)));
            ApplyException.LockedByAnother refused =
                    assertThrows(ApplyException.LockedByAnother.class, retort::upgrade);
            assertTrue(
                    refused.getMessage()
                            .startsWith("another migrator is at work (pid " + pid + " (deploy-7), connected since"),
                    refused.getMessage());
            assertEquals(1, told.size());
            assertTrue(((Event.LockWaiting) told.get(0)).holder().contains("deploy-7"));
        }
        assertThrows(SQLException.class, () -> database.value("select count(*) from retort_history"));
        assertEquals(2, database.with(SHOP).upgrade().revisions().size());
    }

    @Test
    void aLeaseOfALivingSessionIsWaitedFor() throws SQLException {
        LiveDatabase database = fresh(Database.H2);
        database.with(SHOP).upgrade("+1");
        try (Session other = Session.open(UrlSource.of(database.url()), Settings.defaults())) {
            MigrationLock lock = Engine.of(other, Lease.TIME).lock("default");
            assertTrue(lock.tryAcquire());
            Retort retort = database.with(SHOP).settings(Settings.defaults().withLockWait(Duration.ofMillis(300)));
            assertTrue(assertThrows(ApplyException.LockedByAnother.class, retort::upgrade)
                    .getMessage()
                    .contains("process " + ProcessHandle.current().pid()));
        }
        // The session is gone and has not given its lease back, as if it had been killed.
        assertEquals(1, database.with(SHOP).upgrade().revisions().size());
    }

    @Test
    void whoeverLostItsLeaseIsRefused() throws SQLException {
        LiveDatabase database = fresh(Database.H2);
        try (Session one = Session.open(UrlSource.of(database.url()), Settings.defaults())) {
            Lease slow = new Lease(one, Lease.TIME, "default", Optional.empty(), "");
            Lease next = new Lease(one, Lease.TIME, "default", Optional.empty(), "");
            assertTrue(slow.tryAcquire());
            assertTrue(!next.tryAcquire());
            database.execute("update retort_lease set expires_at = current_timestamp - interval '1' second");
            assertTrue(next.tryAcquire());
            assertThrows(ApplyException.LockLost.class, slow::requireHeld);
            slow.release();
            next.requireHeld();
        }
    }

    @Test
    void aLeaseFromBeforeTheClockWasSetBackDoesNotLastForEver() throws SQLException {
        LiveDatabase database = fresh(Database.H2);
        try (Session one = Session.open(UrlSource.of(database.url()), Settings.defaults())) {
            Lease before = new Lease(one, Lease.TIME, "default", Optional.empty(), "");
            assertTrue(before.tryAcquire());
            database.execute("update retort_lease set expires_at = current_timestamp + interval '1' day");
            assertTrue(new Lease(one, Lease.TIME, "default", Optional.empty(), "").tryAcquire());
        }
    }

    /** Its statement began before the other's and waited for the row: to it the other's time lies in the future. */
    @ParameterizedTest
    @EnumSource
    void whoeverAskedALittleEarlierDoesNotTakeALeaseAway(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        try (Session one = Session.open(UrlSource.of(live.url()), Settings.defaults());
                Session other = Session.open(UrlSource.of(live.url()), Settings.defaults())) {
            Lease first = new Lease(one, Lease.TIME, "default", Optional.empty(), "");
            Lease second = new Lease(other, Lease.TIME, "default", Optional.empty(), "");
            assertTrue(first.tryAcquire());
            first.release();
            other.connection().setAutoCommit(false);
            new Queries(other.connection()).row("select current_timestamp");
            assertTrue(first.tryAcquire());
            assertTrue(!second.tryAcquire());
            other.connection().rollback();
            first.requireHeld();
        }
    }

    @Test
    void thePoolGetsItsConnectionBackAsItWas() throws SQLException {
        LiveDatabase database = fresh(Database.POSTGRESQL);
        try (Connection pooled = database.connect()) {
            Queries queries = new Queries(pooled);
            String settings =
                    "select current_setting('search_path'), current_setting('lock_timeout'), current_setting('role')";
            String before = List.of(queries.row(settings).orElseThrow()).toString();
            Retort.on(CountingSource.keepingOpen(pooled)).classLoader(SHOP).upgrade();
            assertEquals(before, List.of(queries.row(settings).orElseThrow()).toString());
            assertTrue(pooled.getAutoCommit());
            assertTrue(queries.row("select 1 from pg_locks where locktype = 'advisory'")
                    .isEmpty());
        }
    }
}
