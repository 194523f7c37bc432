package dev.retort.apply;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.enumeration;
import static dev.retort.operation.Definitions.from;
import static dev.retort.operation.Definitions.primaryKey;
import static dev.retort.operation.Definitions.row;
import static dev.retort.operation.Definitions.to;
import static dev.retort.operation.Definitions.usedBy;
import static dev.retort.operation.Definitions.varchar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Direction;
import dev.retort.revision.Migration;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.Revisions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

class SettingsTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    /** Leaves its search path and a temporary table behind. */
    @Shop.Known(id = "s100", message = "wander off")
    public static final class WandersOff implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("create temporary table customers (id int)");
            op.execute("create schema elsewhere");
            op.execute("set search_path = elsewhere");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Ends in another schema, and as somebody else, before and after a step that no transaction takes. */
    @Shop.Known(id = "s300", message = "stray")
    public static final class Strays implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("create schema elsewhere");
            op.execute("set search_path = elsewhere");
            op.execute("set role stranger");
            op.outsideTransaction(Database.POSTGRESQL, "vacuum customers");
            op.execute("set search_path = elsewhere");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "s400", message = "stray within a transaction")
    public static final class StraysWithin implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("set search_path = elsewhere");
            op.execute("set role stranger");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "s200", message = "sleep")
    public static final class Sleeps implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("update customers set name = 'Rhett'");
            op.execute("select pg_sleep(600)");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "s500", message = "note the limits")
    public static final class NotesLimits implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("create table limits (name text, setting text)");
            op.outsideTransaction(
                    Database.POSTGRESQL,
                    "insert into limits select name, setting from pg_settings where name like '%_timeout'");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @TempDir
    Path folder;

    private static LiveDatabase fresh(Database database) throws SQLException {
        return new LiveDatabase(TestDatabases.freshUrl(database));
    }

    @Test
    void aConnectionThatIsReadOnlySaysSo() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort = Retort.on(UrlSource.of(url + "&readOnly=true"))
                .classLoader(TestClassPath.of(Shop.CreatesCustomers.class));
        assertEquals(
                "the connection takes no changes (its pool or URL makes it read-only): connect to the server that writes",
                assertThrows(ApplyException.ReadOnly.class, retort::upgrade).getMessage());
        assertEquals(1, retort.pending().size());
    }

    @Shop.Known(id = "d100", message = "dawdle")
    public static final class Dawdles implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("create table early (id int)");
            op.execute("select pg_sleep(600)");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** To try again would end in the same way, so it is no lost connection like others. */
    @Test
    void aTransactionThatTheServerEndsIsAFailedRevision() throws SQLException {
        LiveDatabase database = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        Retort retort = Retort.on(UrlSource.of(database.url() + "&options=-c%20transaction_timeout=300"))
                .classLoader(TestClassPath.of(Dawdles.class));
        RevisionFailed failed = assertThrows(RevisionFailed.class, retort::upgrade);
        assertTrue(
                failed.getMessage()
                        .startsWith("upgrade of d100 (dawdle) failed: FATAL: terminating connection due to transaction"
                                + " timeout (SQLState 25P04)\n  at:      select pg_sleep(600)\n"),
                failed.getMessage());
        assertTrue(failed.rolledBack());
        assertEquals("0", database.value("select count(*) from pg_tables where tablename = 'early'"));
    }

    @Test
    void aSingleTransactionIsAllOrNothing() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        Settings single = Settings.defaults().withSingleTransaction(true);
        assertThrows(RevisionFailed.class, () -> live.with(
                        TestClassPath.of(Shop.CreatesCustomers.class, Shop.FailsInTheMiddle.class))
                .settings(single)
                .upgrade());
        assertEquals("0", live.value("select count(*) from retort_history"));
        assertEquals(2, live.with(SHOP).settings(single).upgrade().revisions().size());
        assertTrue(live.with(SHOP).verify().agrees());
    }

    @Test
    void aSingleTransactionCannotHoldEverything() throws SQLException {
        Settings single = Settings.defaults().withSingleTransaction(true);
        assertTrue(assertThrows(
                        ApplyException.NotPossibleHere.class,
                        () -> fresh(Database.H2).with(SHOP).settings(single).upgrade())
                .getMessage()
                .contains("DDL of H2 commits by itself"));
        assertTrue(assertThrows(ApplyException.NotPossibleHere.class, () -> fresh(Database.POSTGRESQL)
                        .with(Town.REVISIONS)
                        .settings(single)
                        .upgrade())
                .getMessage()
                .contains("revision t200 (grow)"));
    }

    @Test
    void aSingleTransactionCannotUseAValueThatItAdds() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        Settings single = Settings.defaults().withSingleTransaction(true);
        live.with(TestClassPath.of(MakesMoods.class)).settings(single).upgrade();
        TestClassPath all = TestClassPath.of(MakesMoods.class, AddsAMood.class, UsesTheMood.class);

        String refusal = assertThrows(
                        ApplyException.NotPossibleHere.class,
                        () -> live.with(all).settings(single).upgrade())
                .getMessage();

        assertTrue(
                refusal.contains("cannot hold revision m300 (use), which uses FINE: PostgreSQL lets nobody use a value"
                        + " in the transaction that adds it, and m200 (add) adds this one to enum type mood"),
                refusal);
        assertEquals("1", live.value("select count(*) from retort_history"));
        assertEquals(
                3,
                fresh(Database.POSTGRESQL)
                        .with(all)
                        .settings(single)
                        .upgrade()
                        .revisions()
                        .size());
        assertEquals(2, live.with(all).upgrade().revisions().size());
    }

    @Test
    void whatIsAddedToATypeOfTheSameTransactionIsFreeOnlyFromPostgres17On() {
        Revisions revisions = Revisions.of(
                RevisionIndex.DEFAULT_LINE, TestClassPath.of(MakesMoods.class, AddsAMood.class, UsesTheMood.class));
        List<PreparedRevision> plan = revisions.graph().order().stream()
                .map(it -> PreparedRevision.of(revisions.load(it), Direction.UPGRADE, Dialects.of(Database.POSTGRESQL)))
                .toList();
        assertEquals(Optional.empty(), FreshValues.usedIn(plan, true));
        assertTrue(FreshValues.usedIn(plan, false).orElseThrow().contains("m300 (use), which uses FINE"));
    }

    @Shop.Known(id = "m100", message = "make")
    public static final class MakesMoods implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createEnumType("mood", "GOOD");
            op.createTable("people", column("id", bigint().notNull()), column("mood", enumeration("mood")));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("people");
            op.dropEnumType("mood");
        }
    }

    @Shop.Known(id = "m200", message = "add")
    public static final class AddsAMood implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.alterEnumType("mood", from("GOOD"), to("FINE", "GOOD"), usedBy("people", "mood"));
        }

        @Override
        public void downgrade(Operations op) {
            op.alterEnumType("mood", from("FINE", "GOOD"), to("GOOD"), usedBy("people", "mood"));
        }
    }

    @Shop.Known(id = "m300", message = "use")
    public static final class UsesTheMood implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("insert into people (id, mood) values (1, 'FINE')");
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("delete from people");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHistoryMayBeInASchemaOfItsOwn(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        Retort retort = live.with(SHOP).settings(Settings.defaults().withHistorySchema("migrations"));
        retort.upgrade();
        assertEquals("2", live.value("select count(*) from migrations.retort_history"));
        assertTrue(retort.verify().agrees());
        assertEquals(List.of(), retort.verify().unmanaged());
        retort.downgrade("base");
        assertEquals("0", live.value("select count(*) from migrations.retort_history"));
    }

    @Test
    void theSearchPathIsTheSameForEachRevision() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        TestClassPath wandering = TestClassPath.of(Shop.CreatesCustomers.class, WandersOff.class, Shop.AddsPhone.class);
        live.with(wandering).upgrade();
        assertTrue(live.with(wandering).verify().agrees());
        assertEquals("3", live.value("select count(*) from public.retort_history"));
    }

    @Test
    void aScriptNotesWhereItBelongsWhateverARevisionSets() throws SQLException {
        LiveDatabase byScript = fresh(Database.POSTGRESQL);
        byScript.execute("create role stranger", "create role deployers", "grant all on schema public to deployers");
        TestClassPath straying =
                TestClassPath.of(Shop.CreatesCustomers.class, Strays.class, StraysWithin.class, Shop.AddsPhone.class);
        Settings settings = Settings.defaults();
        for (Settings each : List.of(settings, settings.withRole("deployers"))) {
            LiveDatabase live = each == settings ? byScript : fresh(Database.POSTGRESQL);
            if (each != settings) {
                live.execute(
                        "do $$ begin execute format('grant create on database %I to deployers', current_database()); end $$",
                        "grant all on schema public to deployers");
            }
            try (Connection connection = live.connect();
                    Statement statement = connection.createStatement()) {
                for (NativeQuery query : Parser.parseJdbcSql(
                        live.with(straying).settings(each).sql(Database.POSTGRESQL, "head"),
                        true,
                        false,
                        true,
                        false,
                        false)) {
                    statement.execute(query.nativeSql);
                }
                assertEquals(
                        "\"$user\", public,none",
                        String.join(
                                ",",
                                new Queries(connection)
                                        .row("select current_setting('search_path'), current_setting('role')")
                                        .orElseThrow()));
            }
            assertEquals(
                    List.of("4," + (each == settings ? "postgres" : "deployers")),
                    live.rows("select count(*), applied_by from public.retort_history group by 2"));
            assertTrue(live.with(straying).verify().agrees());
        }
    }

    @Test
    void whatIsCreatedBelongsToTheRole() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.execute(
                "create role \"shop owner\"",
                "create role deployer login noinherit in role \"shop owner\"",
                "grant create on schema public to \"shop owner\"");
        LiveDatabase deployer = new LiveDatabase(live.url().replaceAll("user=[^&]*", "user=deployer"));
        assertThrows(
                ApplyException.HistoryRefused.class, () -> deployer.with(SHOP).upgrade());
        TestClassPath town = Town.REVISIONS;
        live.execute(
                "do $$ begin execute format('grant create on database %I to \"shop owner\"', current_database()); end $$");
        Retort asOwner = deployer.with(town).settings(Settings.defaults().withRole("shop owner"));
        asOwner.upgrade();
        assertEquals(List.of(), asOwner.upgrade().revisions());
        assertTrue(asOwner.verify().agrees());
        assertEquals(
                List.of("shop owner"),
                live.rows("select distinct pg_get_userbyid(relowner) from pg_class where relnamespace in"
                        + " ('public'::regnamespace, 'town'::regnamespace)"));
        assertEquals("shop owner", live.value("select distinct applied_by from retort_history"));
        try (Connection pooled = deployer.connect()) {
            Retort.on(CountingSource.keepingOpen(pooled))
                    .classLoader(town)
                    .settings(Settings.defaults().withRole("shop owner"))
                    .downgrade("base");
            assertEquals(
                    "deployer", new Queries(pooled).row("select current_user").orElseThrow()[0]);
        }
    }

    @Shop.Known(id = "d200", message = "fill the stock")
    public static final class FillsStock implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "stock",
                    column("id", bigint().notNull()),
                    column("name", varchar(20)),
                    primaryKey("stock_pkey", "id"));
            op.insert("stock", row("id", 1));
            op.backfill("stock", "name = 'salt'", "name is null", 1);
            op.createIndexConcurrently("stock", "stock_name_idx", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("stock");
        }
    }

    /** As {@code "$user"} at the head of the search path has it. */
    @Test
    void theSchemaThatIsNamedAfterTheRoleIsTheOneThatIsLookedAt() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.execute(
                "create role keeper",
                "create role carrier login noinherit in role keeper",
                "create schema keeper authorization keeper");
        Retort retort = new LiveDatabase(live.url().replaceAll("user=[^&]*", "user=carrier"))
                .with(TestClassPath.of(FillsStock.class))
                .settings(Settings.defaults().withRole("keeper"));
        Retort dying = retort.listener(it -> {
            if (it instanceof Event.StatementExecuted ran && ran.sql().contains("concurrently")) {
                end(live);
            }
        });
        assertThrows(ApplyException.ConnectionLost.class, dying::upgrade);
        assertEquals("upgrading step", live.value("select state from keeper.retort_history"));
        retort.upgrade();
        assertEquals("salt", live.value("select name from keeper.stock"));
        assertEquals(List.of(), retort.verify().differences());
    }

    private static void end(LiveDatabase live) {
        try {
            live.rows("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'carrier'");
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aReplicaIsRefused() throws Exception {
        Path data = folder.resolve("data");
        try (EmbeddedPostgres primary = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()) {
            new LiveDatabase(primary.getJdbcUrl("postgres", "postgres"))
                    .with(SHOP)
                    .upgrade("+1");
        }
        Files.createFile(data.resolve("standby.signal"));
        try (EmbeddedPostgres replica = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start()) {
            LiveDatabase live = new LiveDatabase(replica.getJdbcUrl("postgres", "postgres"));
            assertEquals(
                    "the connection leads to a replica: connect to the server that writes",
                    assertThrows(ApplyException.ReadOnly.class, () -> live.with(SHOP)
                                    .upgrade())
                            .getMessage());
            assertEquals("a100", live.with(SHOP).current().get(0).id());
        }
    }

    @Shop.Known(id = "s600", message = "C:\\new")
    public static final class HoldsBackslashes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("paths", column("name", varchar(80).defaultTo("'C:\\new'")));
            op.insert("paths", row("name", "C:\\temp"));
            op.outsideTransaction(Database.POSTGRESQL, "insert into paths values ('C:\\both')");
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("delete from paths where name = 'C:\\temp'");
            op.dropTable("paths");
        }
    }

    /** As databases that began before PostgreSQL 9.1 may still have it. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void backslashesAreLettersWhateverTheDatabaseSays(boolean byScript) throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.execute("do $$ begin execute format('alter database %I set standard_conforming_strings = off',"
                + " current_database()); end $$");
        TestClassPath paths = TestClassPath.of(HoldsBackslashes.class);
        if (byScript) {
            live.execute(live.with(paths).sql(Database.POSTGRESQL, "head"));
        } else {
            try (Connection pooled = live.connect()) {
                Retort.on(CountingSource.keepingOpen(pooled)).classLoader(paths).upgrade();
                assertEquals(
                        "off",
                        new Queries(pooled)
                                .row("show standard_conforming_strings")
                                .orElseThrow()[0]);
            }
        }
        assertEquals(List.of("C:\\temp", "C:\\both"), live.rows("select name from paths"));
        assertEquals("C:\\new", live.value("select message from retort_history"));
        assertTrue(live.value("select downgrade_sql from retort_history").contains("'C:\\temp'"));
        assertTrue(live.with(paths).verify().agrees());
    }

    /** One that is not PostgreSQL's own, or too old a version of it. */
    @Test
    void backslashesAreLettersWhateverTheDriverKnows() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.execute("do $$ begin execute format('alter database %I set standard_conforming_strings = off',"
                + " current_database()); end $$");
        try (Connection connection = live.connect()) {
            Connection unknown = (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("isWrapperFor") ? false : method.invoke(connection, arguments));
            Retort.on(CountingSource.keepingOpen(unknown))
                    .classLoader(TestClassPath.of(HoldsBackslashes.class))
                    .upgrade();
        }
        assertEquals(List.of("C:\\temp", "C:\\both"), live.rows("select name from paths"));
    }

    @Test
    void whatRunsOutsideOfTransactionsMayTakeItsTime() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        String limits = "name in ('lock_timeout', 'statement_timeout', 'transaction_timeout')";
        for (String name : live.rows("select name from pg_settings where " + limits)) {
            live.execute("do $$ begin execute format('alter database %I set " + name
                    + " = ''1h''', current_database()); end $$");
        }
        try (Connection pooled = live.connect()) {
            Retort.on(CountingSource.keepingOpen(pooled))
                    .classLoader(TestClassPath.of(NotesLimits.class))
                    .upgrade();
            assertEquals("0", live.value("select string_agg(distinct setting, ' ') from limits where " + limits));
            assertEquals(
                    "3600000",
                    new Queries(pooled)
                            .row("select string_agg(distinct setting, ' ') from pg_settings where " + limits)
                            .orElseThrow()[0]);
        }
    }

    @Test
    void aDatabaseThatTakesNoChangesIsRefused() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.execute("do $$ begin execute format('alter database %I set default_transaction_read_only = on',"
                + " current_database()); end $$");
        assertThrows(ApplyException.ReadOnly.class, () -> live.with(SHOP).upgrade());
    }

    @Test
    void sigtermCancelsAndRollsBack() throws Exception {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        TestClassPath.of(Shop.CreatesCustomers.class, Sleeps.class).writeTo(folder);
        ChildJvm child = ChildJvm.upgrade(folder, live.url());
        awaitSleep(live, 1);
        child.process().toHandle().destroy();
        ChildJvm.End end = child.end();
        assertEquals(75, end.exitCode(), end.output());
        assertTrue(
                end.output().contains("cancelled: what was finished is noted, the rest is rolled back"), end.output());
        awaitSleep(live, 0);
        assertEquals("O'Hara", live.value("select name from customers"));
        assertEquals(List.of("a100"), live.rows("select id from retort_history"));
    }

    private static void awaitSleep(LiveDatabase live, int count) throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (Connection connection = live.connect()) {
            Queries queries = new Queries(connection);
            while (queries.rows("select pid from pg_stat_activity where datname = current_database()"
                                    + " and state = 'active' and query = 'select pg_sleep(600)'")
                            .size()
                    != count) {
                assertTrue(System.nanoTime() < end, "nothing sleeps");
            }
        }
    }

    /** As where each tenant has a database, and one application upgrades them all. */
    @Test
    void cancellingStopsAllThatShareTheSettings() throws Exception {
        Settings settings = Settings.defaults();
        List<LiveDatabase> tenants = List.of(fresh(Database.POSTGRESQL), fresh(Database.POSTGRESQL));
        List<CompletableFuture<Outcome>> upgrades = new ArrayList<>();
        for (LiveDatabase tenant : tenants) {
            Retort retort = tenant.with(TestClassPath.of(Dawdles.class)).settings(settings);
            // On two cores the common pool of a newer JDK has one thread.
            upgrades.add(CompletableFuture.supplyAsync(retort::upgrade, task -> new Thread(task).start()));
            awaitSleep(tenant, 1);
        }
        settings.cancellation().cancel();
        for (CompletableFuture<Outcome> upgrade : upgrades) {
            Throwable ended = assertThrows(ExecutionException.class, () -> upgrade.get(60, TimeUnit.SECONDS))
                    .getCause();
            assertEquals(ApplyException.Cancelled.class, ended.getClass(), ended.toString());
        }
    }

    @Test
    void cancellingStopsTheWaitForAnotherMigrator() throws Exception {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        Cancellation cancellation = new Cancellation();
        try (Connection other = live.connect()) {
            new Queries(other)
                    .row("select pg_advisory_lock("
                            + LockKey.of("public", "retort_history", "default").number() + ")");
            assertThrows(ApplyException.Cancelled.class, () -> live.with(SHOP)
                    .settings(Settings.defaults().withCancellation(cancellation))
                    .listener(it -> cancellation.cancel())
                    .upgrade());
        }
    }
}
