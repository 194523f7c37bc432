package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.Operation;
import dev.retort.operation.Run;
import dev.retort.revision.Direction;
import dev.retort.revision.LoadedRevision;
import java.util.ArrayList;
import java.util.List;

/** A revision with everything that is to run, known before anything runs. */
record PreparedRevision(LoadedRevision revision, Direction direction, List<Step> steps) {

    /** One statement, or one piece of a revision's own code. */
    sealed interface Step {

        /** For reports and events. */
        String text();

        record Sql(Statement statement) implements Step {
            @Override
            public String text() {
                return statement.sql();
            }
        }

        record Java(Run run) implements Step {
            @Override
            public String text() {
                return run.describe();
            }
        }
    }

    static PreparedRevision of(LoadedRevision revision, Direction direction, Dialect dialect) {
        List<Step> steps = new ArrayList<>();
        try {
            for (Operation operation : revision.operations(direction)) {
                if (operation instanceof Run run) {
                    steps.add(new Step.Java(run));
                } else {
                    dialect.statements(operation).forEach(it -> steps.add(new Step.Sql(it)));
                }
            }
        } catch (RuntimeException e) {
            throw new ApplyException.CannotBeSaid(revision.index(), dialect.database(), e);
        }
        return new PreparedRevision(revision, direction, List.copyOf(steps));
    }
}
