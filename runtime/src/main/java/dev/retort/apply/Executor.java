package dev.retort.apply;

import dev.retort.apply.History.Interruption;
import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Statement;
import dev.retort.revision.IndexedRevision;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs revisions, each in a transaction with its row of history where that can be, and with a journal where it cannot. */
final class Executor {

    private final Work work;
    private final boolean transactionalDdl;

    Executor(Work work) {
        this.work = work;
        this.transactionalDdl = work.session().dialect().transactionalDdl();
    }

    /** @param done told of each revision that is finished */
    void run(List<PreparedRevision> plan, Map<String, Interruption> interrupted, Consumer<IndexedRevision> done) {
        for (PreparedRevision prepared : plan) {
            Optional<Journal.Entry> entry = Optional.ofNullable(
                            interrupted.get(prepared.revision().index().id()))
                    .map(Interruption::entry)
                    .filter(it -> isOn(prepared, it.state()));
            if (entry.isEmpty() && fitsInOneTransaction(prepared)) {
                together(List.of(prepared));
            } else {
                new JournaledRun(work, prepared, entry).run();
            }
            done.accept(prepared.revision().index());
        }
    }

    /** What was begun one way is finished before the other way begins. */
    private static boolean isOn(PreparedRevision prepared, State state) {
        return state.direction().filter(prepared.direction()::equals).isPresent()
                && state.isTakingBack() == prepared.halfway().isPresent();
    }

    /** All or none of them. */
    void runTogether(List<PreparedRevision> plan, Consumer<IndexedRevision> done) {
        if (!transactionalDdl) {
            throw new ApplyException.NotPossibleHere("a single transaction cannot hold what is to be done: DDL of "
                    + work.session().dialect().database() + " commits by itself");
        }
        plan.stream().filter(it -> !it.transactional()).findFirst().ifPresent(it -> {
            throw new ApplyException.NotPossibleHere("a single transaction cannot hold revision "
                    + it.revision().index() + ", which has steps outside of transactions: apply it by itself first");
        });
        FreshValues.usedIn(plan, work.engine().usesValuesAddedToNewTypes()).ifPresent(it -> {
            throw new ApplyException.NotPossibleHere(it);
        });
        together(plan);
        plan.forEach(it -> done.accept(it.revision().index()));
    }

    private boolean fitsInOneTransaction(PreparedRevision prepared) {
        return prepared.halfway().isEmpty()
                && (transactionalDdl && prepared.transactional()
                        || prepared.steps().isEmpty());
    }

    private void together(List<PreparedRevision> plan) {
        List<Course> courses = plan.stream().map(it -> new Course(work, it)).toList();
        Course[] current = {courses.get(0)};
        try {
            work.retries().run(current[0].revision(), lockTimeout -> attempt(courses, current, lockTimeout));
        } catch (Exception | Error e) {
            throw overtaken(current[0])
                    ? new ApplyException.Overtaken(current[0].revision())
                    : current[0].problem(e, new Left.Nothing());
        }
        courses.forEach(Course::finished);
    }

    private void attempt(List<Course> courses, Course[] current, Duration lockTimeout) throws Exception {
        try {
            work.inTransaction(lockTimeout, () -> {
                for (Course course : courses) {
                    current[0] = course;
                    run(course);
                }
            });
        } catch (Exception | Error e) {
            current[0].requireRolledBack(current[0].prepared().steps(), e);
            throw e;
        }
    }

    private void run(Course course) throws Exception {
        course.started();
        course.reset(List.of());
        for (Step step : course.prepared().steps()) {
            course.run(step);
        }
        course.endOfTransaction(course.prepared().steps());
        course.at("note in " + work.historyTable().name());
        note(course);
    }

    private void note(Course course) throws Exception {
        PreparedRevision prepared = course.prepared();
        switch (prepared.direction()) {
            case UPGRADE -> {
                for (Statement statement :
                        work.historyTable().insert(work.line(), prepared.revision(), Optional.of(course.duration()))) {
                    if (work.execute(statement.sql()) != 1) {
                        throw new ApplyException.HistoryRefused(
                                work.historyTable().name());
                    }
                }
            }
            case DOWNGRADE -> {
                if (work.execute(work.historyTable().delete(course.revision().id(), Journal.Entry.APPLIED)) != 1) {
                    throw new ApplyException.Overtaken(course.revision());
                }
            }
        }
    }

    /** Whether another process did it while we failed at it; if even that cannot be asked, the failure is ours. */
    private boolean overtaken(Course course) {
        try {
            boolean applied = work.session()
                    .history()
                    .applied(work.line())
                    .containsKey(course.revision().id());
            return switch (course.prepared().direction()) {
                case UPGRADE -> applied;
                case DOWNGRADE -> !applied;
            };
        } catch (ApplyException e) {
            return false;
        }
    }
}
