package dev.retort.cli;

import dev.retort.apply.AppliedRevision;
import dev.retort.apply.Verification;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        description = "Compares the database with what its revisions make; reads only.",
        footer = {
            "",
            "Example:",
            "  retort verify --url jdbc:postgresql://localhost/shop",
            "",
            "Exit code 10: the schema differs, a revision is half applied, or an index is",
            "invalid. 4: applied revisions are unknown here, or were edited."
        })
final class VerifyCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final TargetOptions target;

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
        this.target = new TargetOptions(terminal);
    }

    @Override
    public Integer call() {
        Verification found = target.retort().verify();
        terminal.answer("agrees", found.agrees());
        terminal.answer("current", found.current());
        terminal.answer("differences", found.differences());
        terminal.answer("edited", Described.revisions(found.edited()));
        terminal.answer(
                "unknown", found.unknown().stream().map(AppliedRevision::id).toList());
        terminal.answer("unfinished", Described.entries(found.unfinished()));
        terminal.answer("invalidIndexes", found.invalidIndexes());
        terminal.answer("pending", Described.revisions(found.pending()));
        terminal.answer("unmanaged", found.unmanaged());
        found.unknown().forEach(it -> say("applied, but not on this class path: " + it));
        found.edited().forEach(it -> say("edited after it was applied: " + it));
        found.unfinished()
                .forEach(it -> say("half applied: " + it + ", "
                        + it.unfinished().orElseThrow() + "; "
                        + it.unfinished().orElseThrow().goesOn()));
        found.invalidIndexes()
                .forEach(it -> say("left invalid by a concurrent build that failed: index " + it
                        + "; "
                        + (found.unfinished().isEmpty()
                                ? "repair it with reindex index concurrently " + it
                                : "the next upgrade builds it again if it is its own")));
        found.differences().forEach(this::say);
        if (found.agrees()) {
            say("database and revisions agree at "
                    + (found.current().isEmpty() ? "base" : String.join(", ", found.current())));
        }
        note("pending", found.pending().stream().map(Object::toString).toList());
        note("made by no revision", found.unmanaged());
        return exitCode(found).number();
    }

    private static ExitCode exitCode(Verification found) {
        if (!found.unknown().isEmpty() || !found.edited().isEmpty()) {
            return ExitCode.CONTRADICTION;
        }
        return found.agrees() ? ExitCode.SUCCESS : ExitCode.DRIFT;
    }

    private void say(String line) {
        terminal.out().println(line);
    }

    private void note(String what, List<String> names) {
        if (!names.isEmpty()) {
            terminal.err().println("note: " + what + ": " + String.join(", ", names));
        }
    }
}
