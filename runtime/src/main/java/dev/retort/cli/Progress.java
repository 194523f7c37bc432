package dev.retort.cli;

import dev.retort.apply.Event;
import dev.retort.apply.Outcome;
import java.io.PrintStream;
import java.util.function.Consumer;

/** Says what an upgrade or downgrade does while it does it. */
final class Progress implements Consumer<Event> {

    private final PrintStream out;
    private final boolean verbose;

    Progress(PrintStream out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    @Override
    public void accept(Event event) {
        if (verbose && event instanceof Event.StatementExecuted executed) {
            out.println("  " + executed.sql().replace("\n", "\n  "));
        }
        if (event instanceof Event.RevisionEdited edited) {
            out.println("warning: " + edited.advice());
        }
        if (event instanceof Event.LockWaiting waiting) {
            out.println("waiting for another migrator (" + waiting.holder() + ")");
        }
        if (event instanceof Event.RevisionRetried retried) {
            out.println("in use, trying again: " + retried.problem()
                    + (retried.blockers().isEmpty() ? "" : " (" + String.join("; ", retried.blockers()) + ")"));
        }
        if (event instanceof Event.RevisionFinished finished) {
            out.println(finished.direction() + " " + finished.revision().id() + " "
                    + finished.revision().message() + " (" + finished.duration().toMillis() + " ms)");
        }
    }

    void end(Outcome outcome) {
        if (outcome.revisions().isEmpty()) {
            out.println("already at " + (outcome.current().isEmpty() ? "base" : String.join(", ", outcome.current())));
        }
    }
}
