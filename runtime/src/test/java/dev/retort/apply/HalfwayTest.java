package dev.retort.apply;

import static dev.retort.apply.HalfwayPeople.BEFORE;
import static dev.retort.apply.HalfwayPeople.PEOPLE;
import static dev.retort.apply.HalfwayPeople.begun;
import static dev.retort.apply.HalfwayPeople.everythingIn;
import static dev.retort.apply.HalfwayPeople.failsAt;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.operation.Database;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revision that cannot come to its end is taken back from where it is, wherever that is. */
class HalfwayTest {

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
        TestClassPath more = TestClassPath.of(
                HalfwayPeople.Begins.class, HalfwayPeople.Changes.class, HalfwayRevisionsTest.AddsQuotes.class);
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
}
