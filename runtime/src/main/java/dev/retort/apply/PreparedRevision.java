package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.operation.RequireNotNull;
import dev.retort.operation.Run;
import dev.retort.revision.Direction;
import dev.retort.revision.LoadedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A revision with everything that is to run, known before anything runs.
 *
 * @param halfway how far the upgrade came, if it is that which is taken back
 */
record PreparedRevision(
        LoadedRevision revision, Direction direction, List<Step> steps, Optional<Reached> halfway, Dialect dialect) {

    /** One statement, one piece of a revision's own code, or one backfill. */
    sealed interface Step {

        Operation operation();

        /** For reports and events. */
        String text();

        boolean transactional();

        /** @param operation what the statement does, all of it and nothing else */
        record Sql(Operation operation, Statement statement) implements Step {

            boolean changesRows() {
                return new StatementList(statement.sql()).changesRows();
            }

            /** The change whose values it makes out of the old ones. */
            Optional<AlterColumn> conversion() {
                return operation instanceof AlterColumn change
                                && change.conversion()
                                        .filter(it -> statement.sql().contains(" using (" + it.expression() + ")"))
                                        .isPresent()
                        ? Optional.of(change)
                        : Optional.empty();
            }

            @Override
            public String text() {
                return statement.sql();
            }

            @Override
            public boolean transactional() {
                return statement.transactional();
            }
        }

        record Java(Run run) implements Step {
            @Override
            public Operation operation() {
                return run;
            }

            @Override
            public String text() {
                return run.describe();
            }

            @Override
            public boolean transactional() {
                return true;
            }
        }

        record Batches(Backfill backfill, Statement atOnce) implements Step {

            /** Gives a value to all rows without one, so that it may be done again. */
            boolean fills(RequireNotNull guard) {
                String where = backfill.where().replaceAll("[\"`]", "");
                return backfill.table().equals(guard.table())
                        && where.equalsIgnoreCase(guard.column().text() + " is null");
            }

            @Override
            public Operation operation() {
                return backfill;
            }

            @Override
            public String text() {
                return atOnce.sql();
            }

            @Override
            public boolean transactional() {
                return false;
            }
        }
    }

    static PreparedRevision of(LoadedRevision revision, Direction direction, Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        try {
            for (Operation operation : revision.operations(direction)) {
                if (operation instanceof Run run) {
                    steps.add(new Step.Java(run));
                } else if (operation instanceof Backfill backfill) {
                    steps.add(new Step.Batches(
                            backfill, dialect.statements(backfill).get(0)));
                } else {
                    Pieces.of(operation).forEach(piece -> dialect.statements(piece)
                            .forEach(it -> steps.add(new Step.Sql(piece, it))));
                }
            }
        } catch (RuntimeException e) {
            throw new ApplyException.CannotBeSaid(revision.index(), dialect.database(), e);
        }
        return new PreparedRevision(revision, direction, List.copyOf(steps), Optional.empty(), dialect);
    }

    /** The same downgrade of a revision that never was there as a whole. */
    PreparedRevision from(Reached halfway) {
        return new PreparedRevision(revision, direction, steps, Optional.of(halfway), dialect);
    }

    /** What takes an upgrade back that came so far; nothing where only its end leads back. */
    Optional<PreparedRevision> takenBack(Reached reached) {
        return Halfway.back(this, reached)
                .map(it -> of(new LoadedRevision(revision.index(), List.of(), it), Direction.DOWNGRADE, dialect)
                        .from(reached));
    }

    /** All of it; nothing where Java is a part of it. */
    Optional<String> script() {
        return steps.stream().allMatch(Step.Sql.class::isInstance)
                ? Optional.of(NumberedScript.of(
                        steps.stream().map(it -> ((Step.Sql) it).statement()).toList()))
                : Optional.empty();
    }

    boolean transactional() {
        return halfway.isEmpty() && steps.stream().allMatch(Step::transactional);
    }
}
