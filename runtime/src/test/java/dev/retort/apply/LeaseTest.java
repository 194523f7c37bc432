package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Direction;
import dev.retort.revision.Migration;
import dev.retort.revision.Revisions;
import dev.retort.revision.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A lease lasts as long as the work, though that takes longer than it was taken for; the time is short here. */
class LeaseTest {

    private static final Duration SHORT = Duration.ofSeconds(2);

    private static Runnable happening;

    @Shop.Known(id = "e100", message = "take long")
    public static final class TakesLong implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run(connection -> happening.run());
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "e200", message = "build an index")
    public static final class BuildsAnIndex implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("customers", "customers_name_idx", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_name_idx");
        }
    }

    private static final TestClassPath LONG = TestClassPath.of(Shop.CreatesCustomers.class, TakesLong.class);
    private static final TestClassPath INDEX = TestClassPath.of(Shop.CreatesCustomers.class, BuildsAnIndex.class);

    @TempDir
    Path folder;

    private LiveDatabase database;
    private LiveDatabase leasing;
    private PgBouncer pooler;

    private void start(Database kind) throws SQLException, IOException {
        database = new LiveDatabase(TestDatabases.freshUrl(kind));
        if (kind == Database.H2) {
            leasing = database;
            return;
        }
        assumeTrue(PgBouncer.isInstalled(), "pgbouncer is not installed");
        pooler = PgBouncer.before(database, folder, 4);
        leasing = new LiveDatabase(pooler.url(database));
    }

    @AfterEach
    void stop() {
        if (pooler != null) {
            pooler.close();
        }
    }

    private Outcome upgrade(TestClassPath revisions) {
        return new Migrator(
                        UrlSource.of(leasing.url()),
                        Revisions.of("default", revisions),
                        Settings.defaults(),
                        event -> {},
                        SHORT)
                .migrate(Direction.UPGRADE, Target.parse("head"));
    }

    /** The time is over for which it was taken, and nobody gets it. */
    private void outlive(CompletableFuture<?> work) {
        try (Session other = Session.open(UrlSource.of(database.url()), Settings.defaults())) {
            String end = database.value("select expires_at from retort_lease");
            String over = "select 1 from retort_lease where current_timestamp > cast('" + end
                    + "' as timestamp with time zone)";
            while (database.rows(over).isEmpty() && !work.isDone()) {
                Thread.onSpinWait();
            }
            assertFalse(Engine.of(other, SHORT).lease("default").tryAcquire(), "the lease was lost");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLongStep(Database kind) throws SQLException, IOException {
        start(kind);
        happening = () -> outlive(new CompletableFuture<>());
        assertEquals(2, upgrade(LONG).revisions().size());
    }

    /** On H2 others wait for the row of a lease, and the first of them would have one that is over when the step commits. */
    @Test
    void isRenewedDuringAStepOnH2() throws SQLException, IOException {
        start(Database.H2);
        happening = () -> {
            outlive(new CompletableFuture<>());
            try {
                assertEquals("TRUE", database.value("select expires_at > current_timestamp from retort_lease"));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        };
        assertEquals(2, upgrade(LONG).revisions().size());
    }

    @Test
    void aLongStepOutsideOfTransactions() throws SQLException, IOException {
        start(Database.POSTGRESQL);
        database.with(INDEX).upgrade("+1");
        CompletableFuture<Outcome> work;
        try (Connection reader = database.connect()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            new Queries(reader).row("select count(*) from customers");
            work = CompletableFuture.supplyAsync(() -> upgrade(INDEX));
            String building = "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and query like 'create index concurrently%'";
            while (database.rows(building).isEmpty() && !work.isDone()) {
                Thread.onSpinWait();
            }
            outlive(work);
        }
        assertEquals(1, work.join().revisions().size());
        assertEquals("none", database.value("select coalesce(holder, 'none') from retort_lease"));
    }

    @Test
    void belongsToTheRole() throws SQLException, IOException {
        start(Database.POSTGRESQL);
        database.execute(
                "create role lessor",
                "create schema tools authorization lessor",
                "grant create on schema public to lessor");
        Settings settings = Settings.defaults().withRole("lessor").withHistorySchema("tools");
        happening = () -> {};
        Retort retort = leasing.with(LONG).settings(settings);
        assertEquals(2, retort.upgrade().revisions().size());
        assertTrue(retort.verify().agrees());
        assertEquals(
                List.of("lessor"),
                database.rows("select distinct tableowner from pg_tables where schemaname in ('public', 'tools')"));
        assertEquals("1,none", database.value("select token, coalesce(holder, 'none') from tools.retort_lease"));
    }
}
