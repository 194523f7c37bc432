package dev.retort.integration;

import static dev.retort.integration.StepCompiles.requireNone;

import dev.retort.Retort;
import dev.retort.apply.ApplyException;
import dev.retort.apply.RevisionFailed;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.schema.Schema;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A generated step on a real database: up to what was before, rows in, up, down, and up again. */
record LiveStep(CaseRun.Step before, CaseRun.Step after, Followed followed, Database database) {

    /** Where rows stop a revision it says which; what is no value of the new type, the database says. */
    private static final Pattern STOPPED_BY_ROWS =
            Pattern.compile(": give them another value first|: give each a value first|or delete the rows first"
                    + "|: change what they hold first|must be unique, but several rows"
                    + "|invalid input syntax for type|field value out of range|Data conversion error|Cannot parse ");

    /** An answer that gives all rows one value, where only one row may have it. */
    private static final Pattern ONE_VALUE_FOR_ALL = Pattern.compile(
            "(?:could not create unique index|Unique index or primary key violation)[^\\n]*\n  at: [^\\n]* using \\((?!case )");

    /** Rows that refer to nothing are no mistake where they did not refer to the same before. */
    private static final Pattern REFERS = Pattern.compile("^ *at: .* constraint \"([^\"]+)\"", Pattern.MULTILINE);

    private static final Pattern VIOLATED = Pattern.compile("violates foreign key|Referential integrity");

    void check() {
        try (TestDatabase live = TestDatabase.create(database)) {
            if (rows().areAllowed() && isWellBegun(live, before)) {
                check(live);
            }
        } catch (ApplyException.CannotBeSaid e) {
            // Retort has said that before it began.
        }
    }

    /** What is wrong with a first revision already is for other tests to say. */
    private static boolean isWellBegun(TestDatabase live, CaseRun.Step first) {
        try {
            on(live, first).upgrade();
            return on(live, first).verify().differences().isEmpty();
        } catch (RevisionFailed e) {
            return false;
        }
    }

    private SchemaRows rows() {
        return new SchemaRows(before.snapshot().schema(), database);
    }

    /** Whether every database takes what the first revision makes. */
    static boolean isPossible(CaseRun.Step first) {
        return Stream.of(Database.values()).allMatch(it -> {
            try (TestDatabase live = TestDatabase.create(it)) {
                return isWellBegun(live, first);
            }
        });
    }

    private void check(TestDatabase live) {
        Schema once = before.snapshot().schema();
        Schema now = after.snapshot().schema();
        live.execute(rows().statements());
        KeptRows kept = new KeptRows(followed, once, now, live, database);

        boolean isWhole = !isStoppedByRows(live, () -> on(live, after).upgrade());
        checkAgrees(live, after, "after the upgrade");
        if (isWhole) {
            requireNone(kept.lostAfter(), database + ": rows after the upgrade");
        }

        isWhole &= !isStoppedByRows(live, () -> on(live, after).downgrade("-1"));
        checkAgrees(live, before, "after the downgrade");
        if (isWhole) {
            requireNone(kept.lostBack(), database + ": rows after the downgrade");
        }

        isWhole &= !isStoppedByRows(live, () -> on(live, after).upgrade());
        checkAgrees(live, after, "after the second upgrade");
        if (isWhole) {
            requireNone(kept.lostAfter(), database + ": rows after the second upgrade");
        }
    }

    /** Then all are deleted, and it must go on. */
    private boolean isStoppedByRows(TestDatabase live, Runnable move) {
        try {
            move.run();
            return false;
        } catch (RevisionFailed e) {
            boolean isStopped = Stream.of(STOPPED_BY_ROWS, ONE_VALUE_FOR_ALL)
                    .anyMatch(it -> it.matcher(e.getMessage()).find());
            if (!isStopped && !refersToWhatIsNew(e.getMessage())) {
                throw e;
            }
            live.execute(present(live).emptying());
            move.run();
            return true;
        }
    }

    private boolean refersToWhatIsNew(String message) {
        Matcher refers = REFERS.matcher(message);
        return VIOLATED.matcher(message).find()
                && refers.find()
                && !new KeptReferences(
                                before.snapshot().schema(),
                                after.snapshot().schema(),
                                followed.places(),
                                Dialects.of(database))
                        .has(refers.group(1));
    }

    private SchemaRows present(TestDatabase live) {
        try {
            return new SchemaRows(Judge.schemaOf(live, database), database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void checkAgrees(TestDatabase live, CaseRun.Step step, String when) {
        requireNone(on(live, step).verify().differences(), database + ": " + when);
    }

    private static Retort on(TestDatabase live, CaseRun.Step step) {
        return Retort.on(live.dataSource()).classLoader(step.classLoader());
    }
}
