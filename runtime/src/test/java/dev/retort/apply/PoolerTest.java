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
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoolerTest {

    private static final String ADVISORY_LOCKS = "select count(*) from pg_locks where locktype = 'advisory'"
            + " and database = (select oid from pg_database where datname = current_database())";

    private LiveDatabase database;

    @BeforeEach
    void fresh() throws SQLException {
        database = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
    }

    /** As seen when the driver knows which server process it was given. */
    @Test
    void aLeaseTakesThePlaceOfTheLock() throws SQLException {
        try (SwappingSource pooler = new SwappingSource(database, 3)) {
            Retort retort = Retort.on(pooler.dataSource()).classLoader(Town.REVISIONS);
            assertEquals(3, retort.upgrade().revisions().size());
            assertTrue(retort.verify().agrees());
            assertEquals("0", database.value(ADVISORY_LOCKS));
            assertEquals("1,none", database.value("select token, coalesce(holder, 'none') from retort_lease"));
        }
    }

    /** As seen when it does not: the lock is taken in one session and not there in the next. */
    @Test
    void aLockThatWasLeftInAnotherSessionIsTakenBack() throws SQLException {
        try (SwappingSource pooler = new SwappingSource(database, 3);
                Session session = Session.open(pooler.dataSource(), Settings.defaults())) {
            AdvisoryLock lock = new AdvisoryLock(
                    new Queries(session.connection()), LockKey.of("public", "retort_history", "default"));
            ApplyException.SessionSwapped swapped = assertThrows(ApplyException.SessionSwapped.class, lock::tryAcquire);
            assertTrue(!swapped.leftBehind());
            assertEquals("0", database.value(ADVISORY_LOCKS));
        }
    }

    @Test
    void whoHoldsTheLeaseIsNamed() throws SQLException {
        try (SwappingSource pooler = new SwappingSource(database, 2);
                Session other = Session.open(pooler.dataSource(), Settings.defaults())) {
            Lease lease = new Lease(other, Lease.TIME, "default", Optional.empty(), "");
            assertTrue(lease.tryAcquire());
            ApplyException.LockedByAnother refused =
                    assertThrows(ApplyException.LockedByAnother.class, () -> Retort.on(pooler.dataSource())
                            .classLoader(Town.REVISIONS)
                            .settings(Settings.defaults().withLockWait(Duration.ofMillis(100)))
                            .upgrade());
            assertTrue(
                    refused.getMessage()
                            .contains("process " + ProcessHandle.current().pid()),
                    refused.getMessage());
            lease.release();
        }
        assertEquals(List.of(), database.rows("select 1 from pg_tables where tablename = 'retort_history'"));
    }
}
