package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.apply.HistoryEntry;
import dev.retort.apply.Status;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "current",
        description =
                "Shows where the database stands, and which applied revisions are unknown, half applied or edited; reads only.",
        footer = {"", "Example:", "  retort current --url jdbc:postgresql://localhost/shop"})
final class CurrentCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final TargetOptions target;

    CurrentCommand(Terminal terminal) {
        this.terminal = terminal;
        this.target = new TargetOptions(terminal);
    }

    @Override
    public Integer call() {
        Retort retort = target.retort();
        Status status = retort.status();
        terminal.answer("current", Described.entries(status.current()));
        terminal.answer("unfinished", Described.entries(status.unfinished()));
        terminal.answer("unknown", Described.entries(status.unknown()));
        terminal.answer("edited", Described.revisions(status.edited()));
        terminal.answer("advice", status.advice());
        if (status.current().isEmpty()) {
            terminal.out().println("base");
        }
        for (HistoryEntry it : status.current()) {
            terminal.out().println(RevisionLine.alone(it));
        }
        status.advice().forEach(terminal::warn);
        List<String> unseen = retort.unseenChanges();
        terminal.answer("unseen", unseen);
        unseen.forEach(it -> terminal.warn(UnseenWarning.of(it)));
        return ExitCode.SUCCESS.number();
    }
}
