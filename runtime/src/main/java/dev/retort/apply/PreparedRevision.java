package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.operation.RequireNotNull;
import dev.retort.operation.Run;
import dev.retort.revision.Direction;
import dev.retort.revision.LoadedRevision;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A revision with everything that is to run, known before anything runs. */
record PreparedRevision(LoadedRevision revision, Direction direction, List<Step> steps) {

    /** One statement, one piece of a revision's own code, or one backfill. */
    sealed interface Step {

        /** For reports and events. */
        String text();

        boolean transactional();

        /** @param operation what the statement does, all of it and nothing else */
        record Sql(Operation operation, Statement statement) implements Step {

            private static final Pattern CHANGES_ROWS =
                    Pattern.compile("\\s*(insert|update|delete|merge)\\b", Pattern.CASE_INSENSITIVE);

            boolean changesRows() {
                return CHANGES_ROWS.matcher(statement.sql()).lookingAt();
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
        return new PreparedRevision(revision, direction, List.copyOf(steps));
    }

    boolean transactional() {
        return steps.stream().allMatch(Step::transactional);
    }
}
