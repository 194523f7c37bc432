package dev.retort.cli;

import dev.retort.apply.HistoryEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "history",
        description = "Lists the revisions, newest first; with a database, also where it stands.",
        footer = {"", "Examples:", "  retort history", "  retort history --url jdbc:postgresql://localhost/shop"})
final class HistoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final ConnectionOptions connection;

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
        this.connection = new ConnectionOptions(terminal);
    }

    @Override
    public Integer call() {
        List<HistoryEntry> entries = connection.isGiven()
                ? revisions.on(connection.dataSource()).history()
                : HistoryEntry.of(revisions.revisions().graph(), List.of());
        entries.forEach(it -> terminal.out().println(line(it)));
        return ExitCode.SUCCESS.number();
    }

    private static String line(HistoryEntry it) {
        return (it.parents().isEmpty() ? "base" : String.join(", ", it.parents())) + " -> " + it.id()
                + (it.head() ? " (head)" : "")
                + (it.current() ? " (current)" : "")
                + (it.known() ? "" : " (not on this class path)")
                + ", " + it.message();
    }
}
