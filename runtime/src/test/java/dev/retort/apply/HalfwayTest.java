package dev.retort.apply;

import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.Dialects;
import dev.retort.inspect.Inspection;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revision that cannot come to its end is taken back from where it is. */
class HalfwayTest {

    @Shop.Known(id = "h100", message = "begin")
    public static final class Begins implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "people",
                    column("id", bigint().notNull()),
                    column("name", varchar(80)),
                    column("kind", varchar(10)),
                    column("boss_id", bigint().defaultTo("1")),
                    primaryKey("people_pkey", "id"),
                    check("people_kind_check", oneOf("kind", "GOOD")));
            op.createIndex("people", "people_name_idx", "name");
            for (long id = 1; id <= 4; id++) {
                op.insert("people", row("id", id, "name", "person " + id, "kind", "GOOD", "boss_id", 1L));
            }
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("people");
        }
    }

    @Shop.Known(id = "h200", message = "change")
    public static final class Changes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropIndexConcurrently("people", "people_name_idx");
            op.dropCheck("people", "people_kind_check");
            op.renameColumn("people", "kind", "sort");
            op.createSequence("numbers", 5, 5);
            op.createTable("visits", column("id", bigint().notNull()), comment("who came"));
            op.addColumn("people", "country", varchar(2));
            op.backfill("people", "country = 'AT'", "country is null", 3);
            op.requireNotNull("people", "country");
            op.alterColumnConcurrently(
                    "people", "country", from(varchar(2)), to(varchar(2).notNull()));
            op.alterColumnConcurrently(
                    "people", "name", from(varchar(80)), to(varchar(80).notNull()));
            op.requireUnique("people", "name");
            op.addUniqueConcurrently("people", "people_name_key", "name");
            op.createIndexConcurrently("people", "people_country_idx", "country");
            op.addCheckConcurrently("people", "people_kind_check", oneOf("sort", "GOOD", "BETTER"));
            op.addForeignKeyConcurrently(
                    "people", foreignKey("people_boss_id_fkey", "boss_id").references("people", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropForeignKey("people", "people_boss_id_fkey");
            op.dropCheck("people", "people_kind_check");
            op.dropIndexConcurrently("people", "people_country_idx");
            op.dropUnique("people", "people_name_key");
            op.alterColumn("people", "name", from(varchar(80).notNull()), to(varchar(80)));
            op.dropColumn("people", "country");
            op.dropTable("visits");
            op.dropSequence("numbers");
            op.renameColumn("people", "sort", "kind");
            op.requireCheck("people", oneOf("kind", "GOOD"));
            op.addCheckConcurrently("people", "people_kind_check", oneOf("kind", "GOOD"));
            op.createIndexConcurrently("people", "people_name_idx", "name");
        }
    }

    private static final TestClassPath BEFORE = TestClassPath.of(Begins.class);
    private static final TestClassPath PEOPLE = TestClassPath.of(Begins.class, Changes.class);

    private static LiveDatabase begun(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(BEFORE).upgrade();
        return live;
    }

    private static String everythingIn(LiveDatabase live) throws SQLException {
        try (Connection connection = live.connect()) {
            return Inspection.of(connection, Dialects.of(connection), Set.of())
                    + live.rows("select * from people order by id").toString()
                    + live.rows("select id, state, downgrade_sql from retort_history order by id");
        }
    }

    /** @return at how many changes it can fail; wherever it did, nothing of it is left once it was taken back */
    private static int changesTakenBack(Database database, TestClassPath revisions) throws SQLException {
        LiveDatabase live = begun(database);
        String before = everythingIn(live);
        int change = 1;
        for (; failsAt(change, live, revisions); change++) {
            live.with(revisions).downgrade("h100");
            assertEquals(before, everythingIn(live), "failed at change " + change);
        }
        return change - 1;
    }

    private static boolean changes(String call) {
        return call.matches("(?s)(?:alter|create|drop|do|update \"people|update \"PEOPLE|comment).*");
    }

    /** @return whether there was an n-th change to fail at */
    private static boolean failsAt(int change, LiveDatabase live, String... targets) {
        return failsAt(change, live, PEOPLE, targets);
    }

    private static boolean failsAt(int change, LiveDatabase live, TestClassPath revisions, String... targets) {
        int[] changes = {0};
        CountingSource failing = new CountingSource(UrlSource.of(live.url()), what -> {
            if (changes(what) && ++changes[0] == change) {
                throw new SQLException("this is no good");
            }
        });
        Retort retort = Retort.on(failing.dataSource()).classLoader(revisions);
        try {
            if (targets.length == 0) {
                retort.upgrade();
            } else {
                retort.downgrade(targets[0]);
            }
            return false;
        } catch (ApplyException e) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource
    void fromEachStep(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        String before = everythingIn(live);
        int change = 1;
        for (; failsAt(change, live); change++) {
            live.with(PEOPLE).downgrade("h100");
            assertEquals(before, everythingIn(live), "failed at change " + change);
        }
        assertTrue(change > 15, change + " changes");
        assertTrue(live.with(PEOPLE).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheClassOfTheRevision(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        String before = everythingIn(live);
        int change = 1;
        for (; failsAt(change, live); change++) {
            live.with(BEFORE)
                    .settings(Settings.defaults().withReplaceUnknown(true))
                    .upgrade();
            assertEquals(before, everythingIn(live), "failed at change " + change);
        }
        assertTrue(change > 15, change + " changes");
    }

    /** What fails on the way back goes on from there, in the direction that is asked for. */
    @ParameterizedTest
    @EnumSource
    void thereAndBackAndThereAgain(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        String before = everythingIn(live);
        failsAt(17, live);
        int change = 1;
        for (; failsAt(change, live, "h100"); change++) {
            if (change % 2 == 0) {
                live.with(PEOPLE).upgrade();
                live.with(PEOPLE).downgrade("h100");
                failsAt(17, live);
            }
        }
        assertTrue(change > 5, change + " changes");
        assertEquals(before, everythingIn(live));
        live.with(PEOPLE).upgrade();
        assertTrue(live.with(PEOPLE).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBelowItFollows(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        failsAt(17, live);
        assertEquals(
                List.of("h200", "h100"),
                live.with(PEOPLE).planDowngrade("base").stream()
                        .map(it -> it.revision().id())
                        .toList());
        live.with(PEOPLE).downgrade("base");
        assertEquals(List.of(), live.rows("select id from retort_history"));
        assertTrue(live.with(PEOPLE).verify().agrees());
    }

    /** Whoever says the same again after a failure, as its message advises, asks for no more than before. */
    @ParameterizedTest
    @EnumSource
    void aNumberOfStepsCountsWhatWasBegun(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        failsAt(17, live);
        TestClassPath more = TestClassPath.of(Begins.class, Changes.class, AddsQuotes.class);
        assertEquals(1, live.with(more).upgrade("+1").revisions().size());
        assertEquals(List.of("h100", "h200"), live.rows("select id from retort_history order by id"));
        assertTrue(failsAt(3, live, "-1"));
        assertEquals("downgrading", live.value("select state from retort_history where id = 'h200'"));
        assertEquals(1, live.with(more).planDowngrade("-1").size());
        live.with(more).downgrade("-1");
        assertEquals(List.of("h100"), live.rows("select id from retort_history"));
        failsAt(17, live);
        assertTrue(failsAt(3, live, "current-1"));
        assertEquals("taking back", live.value("select state from retort_history where id = 'h200'"));
        live.with(more).downgrade("current-1");
        assertEquals(List.of("h100"), live.rows("select id from retort_history"));
    }

    /** As a person may leave it who has looked at the row. */
    @ParameterizedTest
    @EnumSource
    void aRowThatSomebodyHasChangedIsLeftAlone(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        failsAt(17, live);
        failsAt(3, live, "h100");
        assertEquals("taking back", live.value("select state from retort_history where id = 'h200'"));
        live.execute(
                "update retort_history set progress = 'far' where id = 'h200'",
                "update retort_history set downgrade_sql = null");
        assertThrows(ApplyException.NoWayBack.class, () -> live.with(PEOPLE).downgrade("h100"));
    }

    /** The server ends the connection before each statement, so that nobody can note what became of it. */
    @Test
    void aLostConnectionLeavesNothingInDoubt() throws SQLException {
        LiveDatabase live = begun(Database.POSTGRESQL);
        String before = everythingIn(live);
        int lost = 1;
        for (boolean there = false; !there; lost++) {
            failsAt(17, live);
            there = !isLostAt(lost, live);
            live.with(PEOPLE).downgrade("h100");
            assertEquals(before, everythingIn(live), "lost before call " + lost);
        }
        assertTrue(lost > 20, lost + " calls");
    }

    private static boolean isLostAt(int call, LiveDatabase live) {
        int[] calls = {0};
        CountingSource dying = new CountingSource(UrlSource.of(live.url()), what -> {
            if (++calls[0] == call) {
                live.rows("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()");
            }
        });
        try {
            Retort.on(dying.dataSource()).classLoader(PEOPLE).downgrade("h100");
            return false;
        } catch (ApplyException e) {
            return true;
        }
    }

    @Test
    void anInvalidIndexGoesToo() throws SQLException {
        LiveDatabase live = begun(Database.POSTGRESQL);
        live.execute("update people set name = 'somebody'");
        String before = everythingIn(live);
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> live.with(TestClassPath.of(Begins.class, UniqueNames.class))
                        .upgrade());
        assertTrue(
                failure.getMessage().endsWith("; or run downgrade h300@-1, which takes back what was done of it"),
                failure.getMessage());
        assertEquals(
                "f", live.value("select indisvalid from pg_index where indexrelid = to_regclass('people_name_key')"));
        live.with(TestClassPath.of(Begins.class, UniqueNames.class)).downgrade("-1");
        assertEquals(before, everythingIn(live));
    }

    @Shop.Known(id = "h300", message = "unique names")
    public static final class UniqueNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("people", "country", varchar(2));
            op.addUniqueConcurrently("people", "people_name_key", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropUnique("people", "people_name_key");
            op.dropColumn("people", "country");
        }
    }

    @Shop.Known(id = "h400", message = "a column that somebody has made")
    public static final class AddsTwice implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("people", "people_boss_idx", "boss_id");
            op.addColumn("people", "fax", varchar(20));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("people", "fax");
            op.dropIndexConcurrently("people", "people_boss_idx");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasThereBeforeStays(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        live.execute("alter table people add column fax varchar(20)", "update people set fax = '123'");
        String before = everythingIn(live);
        TestClassPath revisions = TestClassPath.of(Begins.class, AddsTwice.class);
        assertThrows(RevisionFailed.class, () -> live.with(revisions).upgrade());
        assertEquals(1, live.with(revisions).planDowngrade("-1").size());
        live.with(revisions).downgrade("-1");
        assertEquals(before, everythingIn(live));
    }

    /** What its downgrade does to rows makes sense only after the whole of the upgrade. */
    @Shop.Known(id = "h500", message = "rows on the way back")
    public static final class ChangesRows implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("people", "full_name", varchar(80));
            op.execute("update people set full_name = name");
            op.createIndexConcurrently("people", "people_full_name_idx", "full_name");
            op.requireUnique("people", "full_name");
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("update people set name = full_name");
            op.dropIndexConcurrently("people", "people_full_name_idx");
            op.dropColumn("people", "full_name");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whereRowsChangeOnTheWayBackItIsFinishedFirst(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        live.execute("update people set name = 'somebody' where id < 3");
        String before = everythingIn(live);
        TestClassPath revisions = TestClassPath.of(Begins.class, ChangesRows.class);
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> live.with(revisions).upgrade());
        assertTrue(
                failure.getMessage()
                        .endsWith(
                                "; or undo by hand what was done of it, for its downgrade only knows the way from its end,"
                                        + " and note so with stamp h500@-1"),
                failure.getMessage());
        assertThrows(RevisionFailed.class, () -> live.with(revisions).downgrade("-1"));
        assertThrows(ApplyException.NoWayBack.class, () -> live.with(BEFORE)
                .settings(Settings.defaults().withReplaceUnknown(true))
                .upgrade());
        live.execute("update people set full_name = 'one' where id = 1");
        live.with(revisions).downgrade("-1");
        live.execute("update people set name = 'somebody' where id = 1");
        assertEquals(before, everythingIn(live));
    }

    /** Nobody has said what takes it back. */
    @Shop.Known(id = "h600", message = "no way back")
    public static final class KeepsAll implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("people", "people_boss_idx", "boss_id");
            op.requireUnique("people", "name");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDowngradeIsNoWayBack(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        live.execute("update people set name = 'somebody'");
        TestClassPath revisions = TestClassPath.of(Begins.class, KeepsAll.class);
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> live.with(revisions).upgrade());
        assertTrue(failure.getMessage().endsWith("stamp h600@-1"), failure.getMessage());
        assertThrows(RevisionFailed.class, () -> live.with(revisions).downgrade("-1"));
        assertEquals(1, live.with(revisions).status().unfinished().size());
    }

    /** On H2 the default goes before the type changes. */
    @Shop.Known(id = "h700", message = "count in hundredths")
    public static final class Converts implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("people", "people_kind_idx", "kind");
            op.alterColumn(
                    "people",
                    "boss_id",
                    from(bigint().defaultTo("1")),
                    to(integer().defaultTo("100")),
                    using("boss_id * 100", "boss_id / 100"));
        }

        @Override
        public void downgrade(Operations op) {
            op.alterColumn(
                    "people",
                    "boss_id",
                    from(integer().defaultTo("100")),
                    to(bigint().defaultTo("1")),
                    using("boss_id / 100", "boss_id * 100"));
            op.dropIndexConcurrently("people", "people_kind_idx");
        }
    }

    @ParameterizedTest
    @EnumSource
    void valuesAreConvertedBackOnlyIfTheyWereConverted(Database database) throws SQLException {
        assertTrue(changesTakenBack(database, TestClassPath.of(Begins.class, Converts.class)) >= 2);
    }

    /** The database knows of no converted value which of the two it comes from. */
    @Shop.Known(id = "h800", message = "count twice")
    public static final class ConvertsTwice implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("people", "people_kind_idx", "kind");
            op.alterColumn(
                    "people",
                    "boss_id",
                    from(bigint().defaultTo("1")),
                    to(integer()),
                    using("boss_id * 100", "boss_id / 100"));
            op.requireNotNull("people", "boss_id");
            op.alterColumnConcurrently(
                    "people", "boss_id", from(integer()), to(integer().notNull()));
            op.createIndexConcurrently("people", "people_boss_idx", "boss_id");
            op.alterColumn(
                    "people",
                    "boss_id",
                    from(integer().notNull()),
                    to(bigint().notNull()),
                    using("boss_id + 7", "boss_id - 7"));
        }

        @Override
        public void downgrade(Operations op) {
            op.alterColumn(
                    "people",
                    "boss_id",
                    from(bigint().notNull()),
                    to(integer().notNull()),
                    using("boss_id - 7", "boss_id + 7"));
            op.dropIndexConcurrently("people", "people_boss_idx");
            op.alterColumn("people", "boss_id", from(integer().notNull()), to(integer()));
            op.alterColumn(
                    "people",
                    "boss_id",
                    from(integer()),
                    to(bigint().defaultTo("1")),
                    using("boss_id / 100", "boss_id * 100"));
            op.dropIndexConcurrently("people", "people_kind_idx");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachChangeOfAColumnIsTakenBackByItsOwn(Database database) throws SQLException {
        assertTrue(changesTakenBack(database, TestClassPath.of(Begins.class, ConvertsTwice.class)) >= 5);
    }

    /** Such as one whose first form failed on the rows of the developer, and that got a {@code @Backfill} since. */
    @ParameterizedTest
    @EnumSource
    void aDraftThatFailedHalfWayMakesRoomForItsSuccessor(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        live.execute("update people set name = 'somebody'");
        assertThrows(RevisionFailed.class, () -> live.with(
                        TestClassPath.of(Begins.class, UniqueNames.class).asDrafts())
                .upgrade());
        TestClassPath rewritten =
                TestClassPath.of(Begins.class, AddsTwice.class).asDrafts();
        Outcome outcome = live.with(rewritten).upgrade();
        assertEquals("h300", outcome.replaced().get(0).id());
        assertTrue(live.with(rewritten).verify().agrees());
        assertFalse(live.rows("select id from retort_history").contains("h300"));
    }

    /** Such a row holds what takes all of the revision back. */
    @ParameterizedTest
    @EnumSource
    void aRowOfAnOlderVersionKnowsNoWayBackFromHalfWay(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        TestClassPath revisions = TestClassPath.of(Begins.class, AddsTwice.class);
        failsAt(2, live, revisions.asDrafts());
        live.execute("update retort_history set downgrade_sql = replace(downgrade_sql,"
                + " substring(downgrade_sql, 1, position('-- statement' in downgrade_sql) - 1), '') where id = 'h400'");
        String before = everythingIn(live);
        assertTrue(before.contains("h400,upgrading,-- statement 1 of"), before);
        Retort rewritten =
                live.with(TestClassPath.of(Begins.class, UniqueNames.class).asDrafts());
        assertThrows(ApplyException.NoWayBack.class, rewritten::upgrade);
        assertThrows(ApplyException.NoWayBack.class, () -> rewritten.planUpgrade("head"));
        assertEquals(before, everythingIn(live));
    }

    /** {@link Stops} without its guard. */
    @Shop.Known(id = "h900", message = "a guard that rows violate")
    public static final class Corrected implements Migration {
        @Override
        public void upgrade(Operations op) {
            new Stops().upgrade(op);
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("people", "fax");
            op.dropIndexConcurrently("people", "people_kind_idx");
            op.dropIndex("people", "people_boss_idx");
        }
    }

    @Shop.Known(id = "h900", message = "a guard that rows violate")
    public static final class Stops implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndex("people", "people_boss_idx", "boss_id");
            op.createIndexConcurrently("people", "people_kind_idx", "kind");
            op.addColumn("people", "fax", varchar(20));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("people", "fax");
            op.requireCheck("people", oneOf("kind", "BAD"));
            op.dropIndexConcurrently("people", "people_kind_idx");
            op.dropIndex("people", "people_boss_idx");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsOnTheWayBackCanBeCorrected(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        String before = everythingIn(live);
        TestClassPath revisions = TestClassPath.of(Begins.class, Stops.class);
        failsAt(3, live, revisions);
        for (int attempt = 0; attempt < 2; attempt++) {
            String failure = assertThrows(
                            RevisionFailed.class, () -> live.with(revisions).downgrade("h900-1"))
                    .getMessage();
            assertTrue(failure.contains("correct the revision from there on"), failure);
            assertTrue(
                    failure.endsWith("; or undo by hand what is left of it, and note so with stamp h900@-1"), failure);
        }
        TestClassPath corrected = TestClassPath.of(Begins.class, Corrected.class);
        live.with(corrected).downgrade("h900-1");
        assertEquals(before, everythingIn(live));
    }

    @Shop.Known(id = "ha00", message = "quotes")
    public static final class AddsQuotes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.renameColumn("people", "kind", "`kind`");
            op.createIndexConcurrently("people", "people_boss_idx", "boss_id");
            op.addUniqueConcurrently("people", "people_name_key", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropUnique("people", "people_name_key");
            op.dropIndexConcurrently("people", "people_boss_idx");
            op.renameColumn("people", "`kind`", "kind");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoStatementHereIsNotInTheWay(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        live.execute("update people set name = 'somebody'");
        String before = everythingIn(live);
        TestClassPath revisions = TestClassPath.of(Begins.class, AddsQuotes.class);
        String failure = assertThrows(
                        RevisionFailed.class, () -> live.with(revisions).upgrade())
                .getMessage();
        assertTrue(failure.endsWith("; or run downgrade ha00@-1, which takes back what was done of it"), failure);
        live.with(revisions).downgrade("ha00-1");
        assertEquals(before, everythingIn(live));
    }
}
