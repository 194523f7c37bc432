package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A stamp among other migrators, and of a revision that is half applied. */
class StampLockTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private static LiveDatabase fresh(Database database) throws SQLException {
        return new LiveDatabase(TestDatabases.freshUrl(database));
    }

    @ParameterizedTest
    @EnumSource
    void aStampWaitsForTheOneWhoMigrates(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        Retort impatient = live.with(SHOP).settings(Settings.defaults().withLockWait(Duration.ofMillis(200)));
        try (Session other = Session.open(UrlSource.of(live.url()), Settings.defaults())) {
            MigrationLock lock = Engine.of(other, Lease.TIME).lock("default");
            assertTrue(lock.tryAcquire());
            assertThrows(ApplyException.LockedByAnother.class, () -> impatient.stamp("head"));
            assertThrows(ApplyException.LockedByAnother.class, () -> impatient.purgeAndStamp("head"));
            lock.release();
        }
        assertEquals(2, impatient.stamp("head").stamp().noted().size());
        assertTrue(impatient.stamp("head").stamp().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void ofManyStampsEachRowIsWrittenOnce(Database database) throws Exception {
        LiveDatabase live = fresh(database);
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Integer>> all = IntStream.range(0, 6)
                    .mapToObj(it -> threads.submit(() -> {
                        start.await();
                        return live.with(SHOP).stamp("head").stamp().noted().size();
                    }))
                    .toList();
            start.countDown();
            int noted = 0;
            for (Future<Integer> each : all) {
                noted += each.get();
            }
            assertEquals(2, noted);
        } finally {
            threads.shutdown();
        }
        assertEquals(List.of("a100", "b200"), live.rows("select id from retort_history order by id"));
    }

    @ParameterizedTest
    @EnumSource
    void aHalfAppliedRevisionIsNotedOrForgotten(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        live.with(SHOP).upgrade();
        String rows = "select id, state, coalesce(cast(step as varchar), 'none'), coalesce(step_hash, 'none'),"
                + " coalesce(progress, 'none') from retort_history order by id";
        for (String state : List.of("upgrading", "upgrading_step", "downgrading", "downgrading_step")) {
            String half = "update retort_history set state = '" + state.replace('_', ' ')
                    + "', step = 1, step_hash = 'x', progress = 'y' where id = 'b200'";
            live.execute(half);
            assertEquals(
                    "b200", live.with(SHOP).stamp("head").stamp().noted().get(0).id(), state);
            assertEquals(List.of("a100,applied,none,none,none", "b200,applied,none,none,none"), live.rows(rows), state);
            live.execute(half);
            assertEquals(
                    "b200",
                    live.with(SHOP).stamp("a100").stamp().forgotten().get(0).id(),
                    state);
            assertEquals(List.of("a100,applied,none,none,none"), live.rows(rows), state);
            live.with(SHOP).stamp("head");
            live.execute(half);
            assertEquals(
                    List.of("a100", "b200"),
                    live.with(SHOP).purgeAndStamp("head").purged(),
                    state);
            assertEquals(List.of("a100,applied,none,none,none", "b200,applied,none,none,none"), live.rows(rows), state);
        }
    }
}
