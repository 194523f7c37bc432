package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.RequireNotNull;
import dev.retort.operation.SchemaOperation;
import dev.retort.revision.Direction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Runs a revision that does not fit into one transaction. Steps that a transaction can take back run in one with the note that
 * they are done; before each other step it is noted that it begins, so that after a crash the one step in doubt is known.
 */
final class JournaledRun {

    private final Work work;
    private final PreparedRevision prepared;
    private final List<Step> steps;
    private final Journal journal;
    private final Course course;
    private final boolean transactionalDdl;

    JournaledRun(Work work, PreparedRevision prepared, Optional<Journal.Entry> entry) {
        this.work = work;
        this.prepared = prepared;
        this.steps = prepared.steps();
        this.journal = new Journal(work.queries(), work.historyTable(), work.line(), prepared, entry);
        this.course = new Course(work, prepared);
        this.transactionalDdl = work.session().dialect().transactionalDdl();
    }

    void run() {
        requireSame();
        course.started();
        course.reset(steps.subList(0, journal.done()));
        try {
            if (prepared.halfway().isPresent() && journal.entry() == null) {
                journaled(() -> journal.turnBack(prepared.halfway().get()));
            }
            if (journal.inDoubt()) {
                settle(steps.get(journal.done()));
            }
            while (journal.done() < steps.size()) {
                advance();
            }
            course.at("note in " + work.historyTable().name());
            journaled(() -> journal.finish(course.duration()));
        } catch (Exception | Error e) {
            if (journal.entry() == null) {
                throw course.problem(e, new Left.Nothing());
            }
            // The rest of a block was rolled back with what failed.
            course.reset(steps.subList(0, journal.done()));
            throw course.problem(e, new Left.Before(wayOut(e)));
        }
        course.finished();
    }

    /** Where rows or others stop it for good. */
    private String wayOut(Throwable problem) {
        if (prepared.halfway().isPresent()) {
            return "; or undo by hand what is left of it, and note so with stamp " + below();
        }
        if (prepared.direction() == Direction.DOWNGRADE) {
            return "; or put back by hand what it took, and note so with stamp "
                    + course.revision().id();
        }
        return hasWayBack(problem)
                ? "; or run downgrade " + below() + ", which takes back what was done of it"
                : "; or undo by hand what was done of it, for its downgrade only knows the way from its end, and note so with stamp "
                        + below();
    }

    /** Without it, whatever it follows: nothing of other branches goes with it. */
    private String below() {
        return course.revision().id() + "@-1";
    }

    /** If there is one its row keeps it. */
    private boolean hasWayBack(Throwable problem) {
        try {
            Reached reached = journal.inDoubt() ? Reached.of(prepared, journal.done(), false) : soFar();
            Optional<PreparedRevision> back = prepared.takenBack(reached);
            if (!journal.inDoubt()) {
                noteWayBack(back.flatMap(PreparedRevision::script).map(it -> new WayBack(reached, it)));
            }
            return back.isPresent();
        } catch (Exception e) {
            problem.addSuppressed(e);
            return false;
        }
    }

    private void noteWayBack(Optional<WayBack> way) throws Exception {
        work.withoutLock(() -> journal.orAsBefore(() -> journal.noteWayBack(way.map(WayBack::noted))));
    }

    private Reached soFar() {
        boolean ruin = journal.done() < steps.size() && leavesRuin(steps.get(journal.done()));
        return Reached.of(prepared, journal.done(), ruin);
    }

    /** Whether it is this that was begun. */
    boolean fits() {
        return journal.fits();
    }

    private void requireSame() {
        if (!journal.fits()) {
            throw new ApplyException.ChangedHalfway(course.revision(), journal.done());
        }
    }

    /** How far an upgrade came that was begun and not finished; where that is in doubt, the catalogue tells. */
    Reached reached() {
        requireSame();
        try {
            if (journal.inDoubt()) {
                settle(steps.get(journal.done()));
            }
            return soFar();
        } catch (Exception e) {
            throw course.problem(e, new Left.Before(""));
        }
    }

    private void settle(Step step) throws Exception {
        Probe.Answer answer = new Probe(work).of(step);
        switch (answer) {
            case DONE -> {
                journaled(() -> journal.reach(journal.done() + 1));
                course.reset(steps.subList(0, journal.done()));
            }
            case NOT_DONE -> journaled(() -> journal.reach(journal.done()));
            case UNKNOWN ->
                throw new ApplyException.InDoubt(
                        course.revision(), step.text(), journal.sqlToReach(1), journal.sqlToReach(0));
        }
    }

    private void advance() throws Exception {
        Step step = steps.get(journal.done());
        if (step instanceof Step.Batches batches) {
            new BackfillRun(work, course, journal, batches).run();
        } else if (transactionalDdl ? step.transactional() : !commitsByItself(step)) {
            block(transactionalDdl ? endOfTransaction() : journal.done() + 1);
        } else {
            inDoubtWhile(step);
            work.engine().endOutside();
            noteDone();
        }
    }

    /** As many steps as one transaction can hold. */
    private int endOfTransaction() {
        int end = journal.done();
        while (end < steps.size() && steps.get(end).transactional()) {
            end++;
        }
        return end;
    }

    private void block(int end) throws Exception {
        List<Step> block = steps.subList(journal.done(), end);
        work.retries().run(course.revision(), lockTimeout -> {
            course.reset(steps.subList(0, journal.done()));
            try {
                journal.orAsBefore(() -> inTransaction(lockTimeout, () -> {
                    for (int i = journal.done(); i < end; i++) {
                        catchUp(i);
                        course.run(steps.get(i));
                    }
                    course.endOfTransaction(block);
                    requireNotRolledBack();
                    journal.reach(end);
                }));
            } catch (Exception | Error e) {
                course.requireRolledBack(block, e);
                requireNothingLeft(e);
                throw e;
            }
        });
    }

    /**
     * Where each definition commits, that it was begun is left by a revision's own code that does so before it fails. Its row of
     * history keeps others away here: a lease held by a step that takes long could not be renewed, and who waits for it would get it.
     */
    private void inTransaction(Duration lockTimeout, Work.Transaction steps) throws Exception {
        if (transactionalDdl) {
            work.inTransaction(lockTimeout, steps);
            return;
        }
        work.inTransaction(lockTimeout, () -> {});
        work.withoutLock(() -> {
            journal.begin();
            steps.run();
        });
    }

    private void requireNotRolledBack() throws SQLException {
        if (!transactionalDdl && !journal.isNotedBegun()) {
            throw new ApplyException.TransactionEnded(course.revision());
        }
    }

    /** Asked in a transaction of ours, for a revision's own code may have set another schema. */
    private void requireNothingLeft(Throwable problem) throws Exception {
        if (transactionalDdl) {
            return;
        }
        try {
            work.withoutLock(() -> {
                if (!(problem instanceof ApplyException) && journal.isNotedBegun()) {
                    journal.leftBegun();
                    throw partLeft(problem);
                }
            });
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    private void inDoubtWhile(Step step) throws Exception {
        work.retries().run(course.revision(), lockTimeout -> {
            journaled(journal::begin);
            try {
                outside(step);
            } catch (Exception | Error e) {
                if (leavesPart(step, e)) {
                    throw partLeft(e);
                }
                takeBack(step, e);
                throw e;
            }
        });
    }

    private ApplyException partLeft(Throwable problem) {
        return course.problem(problem, new Left.Within(journal.sqlToReach(1), journal.sqlToReach(0)));
    }

    /** Where each definition commits, the first of several statements may stay, and nobody else can tell which do. */
    private boolean leavesPart(Step step, Throwable problem) {
        return !transactionalDdl
                && problem instanceof SQLException sql
                && new StatementList(step.text()).mayHaveBegun(sql);
    }

    /** If the connection is gone this stays in doubt, and the next run asks the catalogue. */
    private void takeBack(Step step, Throwable problem) {
        try {
            boolean leavesRuin = leavesRuin(step);
            work.withoutLock(() -> journal.orAsBefore(() -> {
                if (leavesRuin) {
                    journal.reach(journal.done());
                } else {
                    journal.takeBack();
                }
            }));
        } catch (Exception e) {
            problem.addSuppressed(e);
        }
    }

    private boolean leavesRuin(Step step) {
        return step.operation() instanceof OutsideTransaction outside && new ConcurrentIndex(work).isRuin(outside);
    }

    /**
     * A definition does, and has to: in a transaction H2 loses its record of a sequence that it has made when the client dies before
     * the commit.
     */
    private static boolean commitsByItself(Step step) {
        Operation operation = OutsideTransaction.inner(step.operation());
        return (operation instanceof SchemaOperation || operation instanceof Execute)
                && step instanceof Step.Sql sql
                && !sql.changesRows();
    }

    /** What is done stays done where this fails, so then it is left in doubt, and whoever stops us does not stop this. */
    private void noteDone() throws Exception {
        course.at("note in " + work.historyTable().name());
        work.retries()
                .run(
                        course.revision(),
                        lockTimeout ->
                                journal.orAsBefore(() -> work.withoutLock(() -> journal.reach(journal.done() + 1))));
    }

    /** Where traffic runs, rows without a value may have come in behind the batches, which pass each key only once. */
    private void catchUp(int place) throws SQLException {
        if (place > 0
                && steps.get(place - 1) instanceof Step.Batches batches
                && steps.get(place) instanceof Step.Sql next
                && next.operation() instanceof RequireNotNull guard
                && batches.fills(guard)) {
            work.execute(batches.text());
        }
    }

    private void outside(Step step) throws Exception {
        work.engine().beginOutside();
        try {
            for (String repair : new ConcurrentIndex(work).repairs(step.operation())) {
                course.at(repair);
                work.execute(repair);
            }
            course.run(step);
        } catch (Exception | Error e) {
            endOutsideAfter(e);
            throw e;
        }
    }

    private void endOutsideAfter(Throwable problem) {
        try {
            work.engine().endOutside();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    private void journaled(Work.Transaction move) throws Exception {
        journal.orAsBefore(() -> work.inTransaction(Duration.ZERO, move));
    }
}
