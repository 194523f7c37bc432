package dev.retort.apply;

import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.from;
import static dev.retort.operation.Definitions.integer;
import static dev.retort.operation.Definitions.primaryKey;
import static dev.retort.operation.Definitions.row;
import static dev.retort.operation.Definitions.to;
import static dev.retort.operation.Definitions.varbinary;
import static dev.retort.operation.Definitions.varchar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.Parser;

class OutsideTransactionTest {

    private static final String INDEX_STATE =
            "select indisvalid from pg_index where indexrelid = to_regclass('customers_name_idx')";

    @Shop.Known(id = "o100", message = "index names")
    public static final class IndexesNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("update customers set name = 'Rhett' where id = 1");
            op.createUniqueIndexConcurrently("customers", "customers_name_idx", "name");
            op.outsideTransaction(Database.POSTGRESQL, "vacuum customers");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_name_idx");
        }
    }

    /** The same with its last step corrected. */
    @Shop.Known(id = "o100", message = "index names")
    public static final class IndexesNamesCorrected implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("update customers set name = 'Rhett' where id = 1");
            op.createIndexConcurrently("customers", "customers_name_idx", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_name_idx");
        }
    }

    /** The same with a step changed that has run. */
    @Shop.Known(id = "o100", message = "index names")
    public static final class IndexesNamesChanged implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("update customers set name = 'Scarlett' where id = 1");
            op.createIndexConcurrently("customers", "customers_name_idx", "name");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "o200", message = "backfill names")
    public static final class BackfillsNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.backfill("customers", "name = cast(10 / (id - 8) as varchar)", "name like 'person%'", 2);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, IndexesNames.class);

    @TempDir
    Path folder;

    private static LiveDatabase fresh(Database database) throws SQLException {
        return new LiveDatabase(TestDatabases.freshUrl(database));
    }

    @ParameterizedTest
    @EnumSource
    void thereAndBackAgain(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        live.with(SHOP).upgrade();
        assertTrue(live.with(SHOP).verify().agrees());
        assertEquals("applied", live.value("select state from retort_history where id = 'o100'"));
        live.with(SHOP).downgrade("-1");
        live.with(SHOP).upgrade();
        assertTrue(live.with(SHOP).verify().agrees());
    }

    @Test
    void theScriptLeavesTransactionsForIt() throws SQLException {
        String script = fresh(Database.POSTGRESQL).with(SHOP).sql(Database.POSTGRESQL, "a100:o100");
        assertTrue(script.contains("commit;\ncreate unique index concurrently \"customers_name_idx\""), script);
        assertTrue(script.contains("vacuum customers;\nbegin;\ndo "), script);
    }

    /** As psql does without {@code ON_ERROR_STOP}; answers the first words of what failed. */
    private static List<String> goOnAfterErrors(LiveDatabase live, String script) throws SQLException {
        List<String> errors = new ArrayList<>();
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement()) {
            for (NativeQuery query : Parser.parseJdbcSql(script, true, false, true, false, false)) {
                try {
                    statement.execute(query.nativeSql);
                } catch (SQLException e) {
                    errors.add(e.getMessage().lines().findFirst().orElseThrow());
                }
            }
        }
        errors.removeIf(it -> it.contains("current transaction is aborted"));
        return errors;
    }

    @Test
    void theScriptLeavesWhatAConnectionLeaves() throws SQLException {
        String history =
                "select id, message, hash, state, step, step_hash, downgrade_sql from retort_history order by id";
        LiveDatabase byConnection = fresh(Database.POSTGRESQL);
        byConnection.with(SHOP).upgrade();
        LiveDatabase byScript = fresh(Database.POSTGRESQL);
        assertEquals(List.of(), goOnAfterErrors(byScript, byScript.with(SHOP).sql(Database.POSTGRESQL, "head")));
        assertEquals(byConnection.rows(history), byScript.rows(history));
        assertTrue(byScript.with(SHOP).verify().agrees());

        assertEquals(List.of(), goOnAfterErrors(byScript, byScript.with(SHOP).sql(Database.POSTGRESQL, "head:a100")));
        byConnection.with(SHOP).downgrade("a100");
        assertEquals(byConnection.rows(history), byScript.rows(history));
        assertTrue(byScript.with(SHOP).verify().agrees());
    }

    @Test
    void aScriptThatFailedInTheMiddleIsFinishedByAnUpgrade() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.with(SHOP).upgrade("a100");
        live.execute("insert into customers (id, name) values (2, 'Rhett')");
        String script = live.with(SHOP).sql(Database.POSTGRESQL, "a100:o100");
        List<String> errors = goOnAfterErrors(live, script);
        assertTrue(errors.get(0).contains("could not create unique index"), errors.toString());
        assertTrue(errors.get(1).contains("there is no valid index customers_name_idx"), errors.toString());
        assertEquals("upgrading step,1", live.value("select state, step from retort_history where id = 'o100'"));

        assertTrue(goOnAfterErrors(live, script).get(0).contains("begun and not finished"));
        assertEquals("upgrading step,1", live.value("select state, step from retort_history where id = 'o100'"));

        live.execute("delete from customers where id = 2");
        live.with(SHOP).upgrade();
        assertEquals("t", live.value(INDEX_STATE));
        assertTrue(live.with(SHOP).verify().agrees());
    }

    @Test
    void aFailedConcurrentBuildIsRepairedByTheNextRun() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.with(SHOP).upgrade("+1");
        live.execute("insert into customers values (2, 'Rhett')");
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> live.with(SHOP).upgrade());
        assertFalse(failure.rolledBack());
        assertEquals(1, failure.executed().size());
        assertEquals("f", live.value(INDEX_STATE));
        assertEquals("a100", live.with(SHOP).current().get(0).id());

        live.execute("delete from customers where id = 2");
        live.with(SHOP).upgrade();
        assertEquals("t", live.value(INDEX_STATE));
        assertTrue(live.with(SHOP).verify().agrees());
    }

    /** The same, first of all. */
    @Shop.Known(id = "o400", message = "index first")
    public static final class IndexesFirst implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createUniqueIndexConcurrently("customers", "customers_name_idx", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_name_idx");
        }
    }

    @Test
    void anInvalidIndexIsNotNothing() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        TestClassPath shop = TestClassPath.of(Shop.CreatesCustomers.class, IndexesFirst.class);
        live.with(shop).upgrade("+1");
        live.execute("insert into customers values (2, 'O''Hara')");
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> live.with(shop).upgrade());
        assertEquals("f", live.value(INDEX_STATE));
        assertFalse(failure.rolledBack(), failure.getMessage());
        assertTrue(
                failure.getMessage()
                        .contains("now:     what it left is there, and that it was begun is noted in retort_history\n"),
                failure.getMessage());
        assertEquals(1, live.with(shop).status().unfinished().size());

        live.execute("delete from customers where id = 2");
        live.with(shop).upgrade();
        assertTrue(live.with(shop).verify().agrees());
        live.execute("drop index customers_name_idx");
        failure = assertThrows(RevisionFailed.class, () -> live.with(shop).downgrade("-1"));
        assertTrue(failure.rolledBack(), failure.getMessage());
    }

    @Shop.Known(id = "o500", message = "fail after an index")
    public static final class FailsAfterAnIndex implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("customers", "customers_name_idx", "name");
            op.addColumn("customers", "phone", varchar(40));
            op.requireUnique("customers", "name");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void aFailureNamesOnlyWhatIsCommitted() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        TestClassPath shop = TestClassPath.of(Shop.CreatesCustomers.class, FailsAfterAnIndex.class);
        live.with(shop).upgrade("+1");
        live.execute("insert into customers values (2, 'O''Hara')");
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> live.with(shop).upgrade());
        assertEquals(
                List.of("create index concurrently \"customers_name_idx\" on \"customers\" (\"name\")"),
                failure.executed());
        assertFalse(failure.rolledBack());
    }

    /** Such as a pod of the version before that starts again while the new one is at work, or after it has failed. */
    @Test
    void anOlderVersionStartsOnADatabaseThatIsHalfWay() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.with(SHOP).upgrade("+1");
        live.execute("insert into customers values (2, 'Rhett')");
        assertThrows(RevisionFailed.class, () -> live.with(SHOP).upgrade());
        List<Event> told = new ArrayList<>();

        TestClassPath older = TestClassPath.of(Shop.CreatesCustomers.class);
        assertEquals(List.of(), live.with(older).listener(told::add).upgrade().revisions());

        assertEquals(
                "o100", ((Event.DatabaseAhead) told.get(0)).unknown().get(0).id());
    }

    @Test
    void whatComesAfterTheFailureMayBeCorrectedAndNothingElse() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.with(SHOP).upgrade("+1");
        live.execute("insert into customers values (2, 'Rhett')");
        assertThrows(RevisionFailed.class, () -> live.with(SHOP).upgrade());
        ApplyException.ChangedHalfway changed = assertThrows(ApplyException.ChangedHalfway.class, () -> live.with(
                        TestClassPath.of(Shop.CreatesCustomers.class, IndexesNamesChanged.class))
                .upgrade());
        assertEquals(
                "revision o100 (index names) was changed after its first step ran:"
                        + " put those back as they were and correct only what comes after them",
                changed.getMessage());
        TestClassPath corrected = TestClassPath.of(Shop.CreatesCustomers.class, IndexesNamesCorrected.class);
        live.with(corrected).upgrade();
        assertTrue(live.with(corrected).verify().agrees());
    }

    @Test
    void sqlOutsideThatDiedIsAskedAbout() throws SQLException {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.with(SHOP).upgrade("+1");
        CountingSource dying = new CountingSource(UrlSource.of(live.url()), what -> {
            if (what.equals("vacuum customers")) {
                live.rows("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
            }
        });
        assertThrows(
                ApplyException.ConnectionLost.class,
                () -> Retort.on(dying.dataSource()).classLoader(SHOP).upgrade());
        ApplyException.InDoubt doubt =
                assertThrows(ApplyException.InDoubt.class, () -> live.with(SHOP).upgrade());
        String answer = doubt.getMessage()
                .lines()
                .filter(it -> it.contains("if not done: "))
                .findFirst()
                .orElseThrow()
                .strip()
                .substring("if not done: ".length());
        live.execute(answer);
        live.with(SHOP).upgrade();
        assertTrue(live.with(SHOP).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void aBackfillGoesOnWhereItStopped(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        TestClassPath shop = TestClassPath.of(Shop.CreatesCustomers.class, BackfillsNames.class);
        live.with(shop).upgrade("+1");
        for (int id = 2; id <= 11; id++) {
            live.execute("insert into customers values (" + id + ", 'person " + id + "')");
        }
        List<Long> batches = new ArrayList<>();
        Retort retort = live.with(shop).listener(it -> {
            if (it instanceof Event.BatchFinished batch) {
                batches.add(batch.rows());
            }
        });
        RevisionFailed failure = assertThrows(RevisionFailed.class, retort::upgrade);
        assertEquals(List.of(1L, 3L, 5L), batches, failure.getMessage());
        assertEquals("6", live.value("select progress from retort_history where id = 'o200'"));
        live.execute("delete from customers where id = 8", "update customers set name = 'person 1' where id = 1");
        batches.clear();
        retort.upgrade();
        assertEquals(List.of(2L, 4L, 4L), batches);
        assertEquals("person 1", live.value("select name from customers where id = 1"));
        assertEquals("0", live.value("select count(*) from customers where name like 'person%' and id > 1"));
    }

    @Shop.Known(id = "o400", message = "everybody has a country")
    public static final class DemandsCountries implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("customers", "country", varchar(20));
            op.backfill("customers", "country = 'AT'", "country is null", 1000);
            op.requireNotNull("customers", "country");
            op.alterColumnConcurrently(
                    "customers", "country", from(varchar(20)), to(varchar(20).notNull()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("customers", "country");
        }
    }

    /** The version that still runs knows nothing of the column. */
    @ParameterizedTest
    @EnumSource
    void aRowThatComesBehindABackfillIsCaughtUpWith(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        TestClassPath shop = TestClassPath.of(Shop.CreatesCustomers.class, DemandsCountries.class);
        live.with(shop).upgrade("+1");
        List<Event> batches = new ArrayList<>();
        live.with(shop)
                .listener(it -> {
                    if (it instanceof Event.BatchFinished && batches.isEmpty()) {
                        batches.add(it);
                        insertLate(live);
                    }
                })
                .upgrade();
        assertEquals(List.of("0,AT", "1,AT", "77,AT"), live.rows("select id, country from customers order by id"));
        assertTrue(live.with(shop).verify().agrees());
    }

    private static void insertLate(LiveDatabase live) {
        try {
            live.execute("insert into customers (id, name) values (0, 'behind it'), (77, 'before it')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Along a key whose texts may be anything, nothing among it. */
    @Shop.Known(id = "o300", message = "backfill words")
    public static final class BackfillsWords implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "words",
                    column("word", varchar(20).notNull()),
                    column("suffix", varchar(20).notNull()),
                    column("seen", integer().notNull().defaultTo("0")),
                    primaryKey("words_pkey", "word", "suffix"));
            for (String word : List.of("", "a\rb", "c\nd", "e\\n", "\\")) {
                op.insert("words", row("word", word, "suffix", ""), row("word", word, "suffix", word + "\r"));
            }
            op.backfill("words", "seen = seen + 1", "1 = 1", 1);
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("words");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aBackfillPassesEveryKeyOnce(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        live.with(TestClassPath.of(BackfillsWords.class)).upgrade();
        assertEquals(List.of("10,1"), live.rows("select count(*), max(seen) from words where seen = 1"));
    }

    /** Along a key whose bytes are no text. */
    @Shop.Known(id = "o300", message = "backfill images")
    public static final class BackfillsImages implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "images",
                    column("hash", varbinary(3).notNull()),
                    column("seen", integer().notNull().defaultTo("0")),
                    primaryKey("images_pkey", "hash"));
            for (int first : List.of(0x00, 0x61, 0x80, 0xef, 0xf0, 0xfe, 0xff)) {
                op.insert("images", row("hash", new byte[] {(byte) first, (byte) 0xff, (byte) 0xc3}));
            }
            op.backfill("images", "seen = seen + 1", "1 = 1", 1);
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("images");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aBackfillPassesEveryBinaryKeyOnce(Database database) throws SQLException {
        LiveDatabase live = fresh(database);
        live.with(TestClassPath.of(BackfillsImages.class)).upgrade();
        assertEquals(List.of("7,1"), live.rows("select count(*), max(seen) from images where seen = 1"));
    }

    @Test
    void aConcurrentIndexIsBuiltWhileFiveOtherMigratorsWait() throws Exception {
        LiveDatabase live = fresh(Database.POSTGRESQL);
        live.with(SHOP).upgrade("+1");
        SHOP.writeTo(folder);
        List<ChildJvm> others = new ArrayList<>();
        CountingSource slow = new CountingSource(UrlSource.of(live.url()), what -> {
            if (what.startsWith("create unique index concurrently")) {
                IntStream.range(0, 5).forEach(it -> others.add(ChildJvm.upgrade(folder, live.url())));
                awaitWaiting(live, 5);
            }
        });
        Retort.on(slow.dataSource()).classLoader(SHOP).upgrade();
        for (ChildJvm other : others) {
            ChildJvm.End end = other.end();
            assertEquals(0, end.exitCode(), end.output());
            assertTrue(end.output().contains("already at o100"), end.output());
        }
        assertTrue(live.with(SHOP).verify().agrees());
    }

    private static void awaitWaiting(LiveDatabase live, int count) throws SQLException {
        try (Connection connection = live.connect()) {
            while (new Queries(connection)
                            .rows("select pid from pg_stat_activity where datname = current_database()"
                                    + " and query like '%pg_stat_activity using (pid)%' and pid <> pg_backend_pid()")
                            .size()
                    < count) {
                Thread.onSpinWait();
            }
        }
    }
}
