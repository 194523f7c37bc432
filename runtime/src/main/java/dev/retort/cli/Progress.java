package dev.retort.cli;

import dev.retort.apply.ApplyException;
import dev.retort.apply.Event;
import dev.retort.apply.Outcome;
import dev.retort.revision.Target;
import java.util.function.Consumer;

/** Says what an upgrade or downgrade does while it does it: what is done is a result, everything else is not. */
final class Progress implements Consumer<Event>, AutoCloseable {

    private static final int WIDTH = 20;

    private final Terminal terminal;
    private final LiveLine line;
    private final boolean verbose;
    private int planned;
    private int finished;
    private int steps;

    Progress(Terminal terminal, boolean verbose) {
        this.terminal = terminal;
        this.line = terminal.liveLine();
        this.verbose = verbose;
    }

    @Override
    public void accept(Event event) {
        if (event instanceof Event.Planned plan) {
            planned = finished + plan.revisions().size();
        }
        if (event instanceof Event.RevisionStarted started) {
            steps = 0;
            show(started, "");
        }
        if (event instanceof Event.StatementExecuted executed) {
            steps++;
            if (verbose) {
                say("  " + executed.sql().replace("\n", "\n  "));
            }
            show(executed, ", " + (steps == 1 ? "1 statement" : steps + " statements"));
        }
        if (event instanceof Event.BatchFinished batch) {
            show(batch, ", " + batch.rows() + " rows of " + batch.table());
        }
        if (event instanceof Event.RevisionEdited edited) {
            line.clear();
            terminal.warn(edited.advice());
        }
        if (event instanceof Event.DatabaseAhead ahead) {
            line.clear();
            terminal.warn(ahead.advice());
        }
        if (event instanceof Event.HistorySchemaCreated created) {
            say("there was no schema " + created.schema() + ": it is made, and a history begins in it");
        }
        if (event instanceof Event.LockWaiting waiting) {
            say("waiting for another migrator (" + waiting.holder() + ")");
        }
        if (event instanceof Event.RevisionRetried retried) {
            say("in use, trying again: " + retried.problem()
                    + (retried.blockers().isEmpty() ? "" : " (" + String.join("; ", retried.blockers()) + ")"));
        }
        if (event instanceof Event.RevisionFinished done) {
            finished++;
            line.clear();
            terminal.finished(
                    done.direction().toString(),
                    done.revision().id() + " " + done.revision().message() + " ("
                            + done.duration().toMillis() + " ms)");
        }
    }

    private void say(String text) {
        line.clear();
        terminal.err().println(text);
    }

    /** {@code [#####---------------] 1 of 4  b200 add phone, 2 statements}. */
    private void show(Event.OfRevision event, String how) {
        int full = planned == 0 ? 0 : WIDTH * finished / planned;
        line.show("[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + (finished + 1) + " of " + planned + "  "
                + event.revision().id() + " " + event.revision().message() + how);
    }

    /** From another thread, when the process is asked to end. */
    void interrupted(String sentence) {
        say(sentence);
    }

    /** Messages advise to run the command again; but who says {@code -2} again where one is done, or may be, asks for more. */
    void failed(String target, ApplyException problem) {
        boolean mayHaveMoved = finished > 0 || problem instanceof ApplyException.CommitUnanswered;
        if (mayHaveMoved && Target.parse(target).counts()) {
            line.clear();
            terminal.warn(
                    target + " counts from where the database stands, which may be elsewhere by now: before you run it"
                            + " again, see current");
        }
    }

    void end(Outcome outcome) {
        if (outcome.revisions().isEmpty() && outcome.replaced().isEmpty()) {
            terminal.out()
                    .println("already at "
                            + (outcome.current().isEmpty() ? "base" : String.join(", ", outcome.current())));
        }
    }

    @Override
    public void close() {
        line.clear();
    }
}
