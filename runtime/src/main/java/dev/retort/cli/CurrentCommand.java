package dev.retort.cli;

import dev.retort.apply.HistoryEntry;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "current",
        description = "Shows where the database stands.",
        footer = {"", "Example:", "  retort current --url jdbc:postgresql://localhost/shop"})
final class CurrentCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final ConnectionOptions connection;

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    CurrentCommand(Terminal terminal) {
        this.terminal = terminal;
        this.connection = new ConnectionOptions(terminal);
    }

    @Override
    public Integer call() {
        List<HistoryEntry> current = revisions.on(connection.dataSource()).current();
        terminal.answer("current", Described.entries(current));
        if (current.isEmpty()) {
            terminal.out().println("base");
        }
        for (HistoryEntry it : current) {
            terminal.out().println(RevisionLine.alone(it));
        }
        return ExitCode.SUCCESS.number();
    }
}
