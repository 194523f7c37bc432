package dev.retort.apply;

import static dev.retort.apply.HalfwayPeople.BEFORE;
import static dev.retort.apply.HalfwayPeople.begun;
import static dev.retort.apply.HalfwayPeople.changesTakenBack;
import static dev.retort.apply.HalfwayPeople.everythingIn;
import static dev.retort.apply.HalfwayPeople.failsAt;
import static dev.retort.operation.Definitions.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of a revision can be taken back from half way, and what cannot. */
class HalfwayRevisionsTest {

    @Test
    void anInvalidIndexGoesToo() throws SQLException {
        LiveDatabase live = begun(Database.POSTGRESQL);
        live.execute("update people set name = 'somebody'");
        String before = everythingIn(live);
        RevisionFailed failure = assertThrows(
                RevisionFailed.class, () -> live.with(TestClassPath.of(HalfwayPeople.Begins.class, UniqueNames.class))
                        .upgrade());
        assertTrue(
                failure.getMessage().endsWith("; or run downgrade h300@-1, which takes back what was done of it"),
                failure.getMessage());
        assertEquals(
                "f", live.value("select indisvalid from pg_index where indexrelid = to_regclass('people_name_key')"));
        live.with(TestClassPath.of(HalfwayPeople.Begins.class, UniqueNames.class))
                .downgrade("-1");
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
        TestClassPath revisions = TestClassPath.of(HalfwayPeople.Begins.class, AddsTwice.class);
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
        TestClassPath revisions = TestClassPath.of(HalfwayPeople.Begins.class, ChangesRows.class);
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
        TestClassPath revisions = TestClassPath.of(HalfwayPeople.Begins.class, KeepsAll.class);
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
        assertTrue(changesTakenBack(database, TestClassPath.of(HalfwayPeople.Begins.class, Converts.class)) >= 2);
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
        assertTrue(changesTakenBack(database, TestClassPath.of(HalfwayPeople.Begins.class, ConvertsTwice.class)) >= 5);
    }

    /** Such as one whose first form failed on the rows of the developer, and that got a {@code @Backfill} since. */
    @ParameterizedTest
    @EnumSource
    void aDraftThatFailedHalfWayMakesRoomForItsSuccessor(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        live.execute("update people set name = 'somebody'");
        assertThrows(
                RevisionFailed.class, () -> live.with(TestClassPath.of(HalfwayPeople.Begins.class, UniqueNames.class)
                                .asDrafts())
                        .upgrade());
        TestClassPath rewritten = TestClassPath.of(HalfwayPeople.Begins.class, AddsTwice.class)
                .asDrafts()
                .without("h300");
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
        TestClassPath revisions = TestClassPath.of(HalfwayPeople.Begins.class, AddsTwice.class);
        failsAt(2, live, revisions.asDrafts());
        live.execute("update retort_history set downgrade_sql = replace(downgrade_sql,"
                + " substring(downgrade_sql, 1, position('-- statement' in downgrade_sql) - 1), '') where id = 'h400'");
        String before = everythingIn(live);
        assertTrue(before.contains("h400,upgrading,-- statement 1 of"), before);
        Retort rewritten = live.with(TestClassPath.of(HalfwayPeople.Begins.class, UniqueNames.class)
                .asDrafts()
                .without("h400"));
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
        TestClassPath revisions = TestClassPath.of(HalfwayPeople.Begins.class, Stops.class);
        failsAt(3, live, revisions);
        for (int attempt = 0; attempt < 2; attempt++) {
            String failure = assertThrows(
                            RevisionFailed.class, () -> live.with(revisions).downgrade("h900-1"))
                    .getMessage();
            assertTrue(failure.contains("correct the revision from there on"), failure);
            assertTrue(
                    failure.endsWith("; or undo by hand what is left of it, and note so with stamp h900@-1"), failure);
        }
        TestClassPath corrected = TestClassPath.of(HalfwayPeople.Begins.class, Corrected.class);
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
        TestClassPath revisions = TestClassPath.of(HalfwayPeople.Begins.class, AddsQuotes.class);
        String failure = assertThrows(
                        RevisionFailed.class, () -> live.with(revisions).upgrade())
                .getMessage();
        assertTrue(failure.endsWith("; or run downgrade ha00@-1, which takes back what was done of it"), failure);
        live.with(revisions).downgrade("ha00-1");
        assertEquals(before, everythingIn(live));
    }
}
