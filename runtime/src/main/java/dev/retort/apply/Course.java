package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.operation.Execute;
import dev.retort.revision.IndexedRevision;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One revision on its way: runs its steps and remembers which, for the report. */
final class Course {

    private final Work work;
    private final PreparedRevision prepared;
    private final List<String> executed = new ArrayList<>();
    private final long start = System.nanoTime();
    private String current = "begin";
    private boolean told;

    Course(Work work, PreparedRevision prepared) {
        this.work = work;
        this.prepared = prepared;
    }

    PreparedRevision prepared() {
        return prepared;
    }

    IndexedRevision revision() {
        return prepared.revision().index();
    }

    /** Told once, however often it is tried. */
    void started() {
        if (told) {
            return;
        }
        told = true;
        work.listener().accept(new Event.RevisionStarted(revision(), prepared.direction()));
    }

    void finished() {
        work.listener().accept(new Event.RevisionFinished(revision(), prepared.direction(), duration()));
    }

    Duration duration() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** What ran so far is all that ran: of an earlier attempt, or before this process. */
    void reset(List<Step> done) {
        executed.clear();
        done.forEach(it -> executed.add(it.text()));
    }

    void at(String text) {
        current = text;
    }

    void run(Step step) throws Exception {
        current = step.text();
        long began = System.nanoTime();
        if (step instanceof Step.Sql sql) {
            work.execute(sql.statement().sql());
        } else if (step instanceof Step.Java java) {
            java.run().work().run(RevisionConnection.of(work.connection()));
        }
        ran(step, Duration.ofNanos(System.nanoTime() - began));
    }

    /**
     * A revision's own SQL can set what the note depends on, and what others of a pool would inherit; and where it ends the
     * transaction, the note would be of what was rolled back.
     */
    void endOfTransaction(List<Step> steps) throws SQLException {
        if (steps.stream().anyMatch(Course::isUnknownSql)) {
            if (!work.engine().isStillInTransaction()) {
                throw new ApplyException.TransactionEnded(revision());
            }
            work.engine().resetSettings();
        }
    }

    /** The same where it fails afterwards, so that what it has committed is not said to be rolled back. */
    void requireRolledBack(List<Step> steps, Throwable problem) {
        if (!(problem instanceof ApplyException)
                && steps.stream().anyMatch(Course::isUnknownSql)
                && work.engine().hasCommitted()) {
            throw new ApplyException.TransactionEnded(revision(), problem);
        }
    }

    static boolean isUnknownSql(Step step) {
        return !(step instanceof Step.Sql sql) || sql.operation() instanceof Execute;
    }

    void ran(Step step, Duration duration) {
        executed.add(step.text());
        work.listener().accept(new Event.StatementExecuted(revision(), step.text(), duration));
    }

    /** What the caller is told of a problem. */
    ApplyException problem(Throwable problem, Left left) {
        if (work.session().settings().cancellation().isRequested()) {
            return new ApplyException.Cancelled();
        }
        if (problem instanceof ApplyException known) {
            return known;
        }
        return work.session().isGone() && !SqlStates.lostEachTime(problem)
                ? new ApplyException.ConnectionLost(problem)
                : new RevisionFailed(revision(), prepared.direction(), current, executed, left, problem);
    }
}
