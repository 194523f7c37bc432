package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.apply.HistoryEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description = "Says whether revisions are pending, or missing for changed entities; reads only.",
        footer = {
            "",
            "Example:",
            "  retort check --url jdbc:postgresql://localhost/shop",
            "",
            "Exit code 3: revisions are pending, or entities were compiled without the",
            "annotation processor. 4: the database has revisions that are not on this",
            "class path."
        })
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final TargetOptions target;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
        this.target = new TargetOptions(terminal);
    }

    @Override
    public Integer call() {
        Retort retort = target.retort();
        List<HistoryEntry> history = retort.history();
        List<String> unseen = retort.unseenChanges();
        List<HistoryEntry> unknown = history.stream().filter(it -> !it.known()).toList();
        List<HistoryEntry> pending = HistoryEntry.pending(history);
        unknown.forEach(
                it -> terminal.out().println("applied, but not on this class path: " + it.id() + " " + it.message()));
        pending.forEach(it -> terminal.out()
                .println("pending: " + it.id() + " " + it.message()
                        + it.unfinished().map(how -> " (" + how + ")").orElse("")));
        unseen.forEach(it -> terminal.out().println(UnseenWarning.of(it)));
        if (unknown.isEmpty() && pending.isEmpty() && unseen.isEmpty()) {
            terminal.out().println("nothing is pending");
        }
        terminal.answer("pending", Described.entries(pending));
        terminal.answer("unknown", Described.entries(unknown));
        terminal.answer("unseen", unseen);
        return exitCode(!unknown.isEmpty(), !pending.isEmpty() || !unseen.isEmpty())
                .number();
    }

    private static ExitCode exitCode(boolean contradiction, boolean pending) {
        if (contradiction) {
            return ExitCode.CONTRADICTION;
        }
        return pending ? ExitCode.PENDING : ExitCode.SUCCESS;
    }
}
