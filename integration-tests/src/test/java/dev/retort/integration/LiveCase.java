package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.apply.RevisionFailed;
import dev.retort.apply.Script;
import dev.retort.apply.Settings;
import dev.retort.apply.Verification;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.revision.Range;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.Revisions;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** A case on a real database: up to what was before, rows in, up, down, and up again. */
record LiveCase(Case it, CaseRun run, Database database) {

    void check() {
        try (TestDatabase live = TestDatabase.create(database)) {
            check(live);
        }
    }

    void check(TestDatabase live) {
        run.before().ifPresent(before -> {
            on(live, before).upgrade();
            checkAgrees("before", on(live, before));
        });
        it.rows().ifPresent(live::execute);
        SortedMap<String, List<String>> rows = rows(live);

        on(live, run.after()).upgrade();
        checkAgrees("after the upgrade", on(live, run.after()));
        checkRows(live, rows, "after the upgrade");
        DatabaseState upgraded = DatabaseState.of(live.dataSource(), database);
        if (run.newRevision().isEmpty()) {
            checkScriptUp(live, rows, upgraded);
            return;
        }

        if (it.downgradeStops().isPresent()) {
            checkStops(live, it.downgradeStops().get(), rows);
            checkScriptUp(live, rows, upgraded);
            return;
        }

        on(live, run.after()).downgrade("-1");
        checkAgrees("after the downgrade", on(live, run.before().orElse(run.after())));
        checkShared(live, rows, "after the downgrade");
        DatabaseState downgraded = DatabaseState.of(live.dataSource(), database);

        on(live, run.after()).upgrade();
        checkAgrees("after the second upgrade", on(live, run.after()));
        checkRows(live, rows, "after the second upgrade");

        checkScriptUp(live, rows, upgraded);
        live.run(script(run.after().head(), headBefore()));
        checkSame(downgraded, live, "after the script down");
    }

    /** @param remedyAndSentence what helps, and below it what is said */
    private void checkStops(TestDatabase live, String remedyAndSentence, SortedMap<String, List<String>> rows) {
        List<String> lines = remedyAndSentence.lines().toList();
        Retort retort = on(live, run.after());
        RevisionFailed failure = assertThrows(RevisionFailed.class, () -> retort.downgrade("-1"));
        assertTrue(failure.getMessage().contains(lines.get(1)), failure.getMessage());
        assertEquals(List.of(), retort.verify().differences(), "after the downgrade stopped");
        checkRows(live, rows, "after the downgrade stopped");

        live.execute(lines.get(0));
        retort.downgrade("-1");
        checkAgrees("after the downgrade", on(live, run.before().orElseThrow()));
        retort.upgrade();
        checkAgrees("after the second upgrade", retort);
    }

    /** All the way down and up again without a connection of ours. */
    private void checkScriptUp(TestDatabase live, SortedMap<String, List<String>> rows, DatabaseState upgraded) {
        String after = run.after().head();
        live.run(
                script(after, "base"),
                script("base", headBefore()),
                it.rows().orElse("") + "\n",
                script(headBefore(), after));
        checkSame(upgraded, live, "after the script up");
        checkRows(live, rows, "after the script up");
    }

    private String headBefore() {
        return run.before().map(CaseRun.Step::head).orElse("base");
    }

    private String script(String from, String to) {
        Revisions revisions =
                Revisions.of(RevisionIndex.DEFAULT_LINE, run.after().classLoader());
        return new Script(revisions, database, Settings.defaults()).of(Range.parse(from + ":" + to));
    }

    private void checkSame(DatabaseState byConnection, TestDatabase live, String when) {
        DatabaseState byScript = DatabaseState.of(live.dataSource(), database);
        assertEquals(byConnection.toString(), byScript.toString(), when);
    }

    private static Retort on(TestDatabase live, CaseRun.Step step) {
        return Retort.on(live.dataSource()).classLoader(step.classLoader());
    }

    /** Nothing differs, and nothing is left over that no revision made. */
    private static void checkAgrees(String when, Retort retort) {
        Verification verification = retort.verify();
        assertEquals(List.of(), verification.differences(), when);
        assertTrue(verification.agrees(), () -> when + ": " + verification);
        assertEquals(List.of(), verification.unmanaged(), when);
    }

    private SortedMap<String, List<String>> rows(TestDatabase live) {
        Schema after = run.after().snapshot().schema();
        Schema before = run.before().map(it -> it.snapshot().schema()).orElse(Schema.EMPTY);
        return Rows.shared(live.dataSource(), Dialects.of(database), before, after);
    }

    private void checkRows(TestDatabase live, SortedMap<String, List<String>> rows, String when) {
        it.rowsExpected().ifPresent(expected -> {
            List<String> lines = new ArrayList<>(expected.lines().toList());
            String query = lines.remove(0);
            assertEquals(lines, Rows.query(live.dataSource(), query), when + ": " + query);
        });
        checkShared(live, rows, when);
    }

    private void checkShared(TestDatabase live, SortedMap<String, List<String>> rows, String when) {
        if (it.rowsChange().isEmpty()) {
            assertEquals(rows, rows(live), "rows " + when);
        }
    }
}
