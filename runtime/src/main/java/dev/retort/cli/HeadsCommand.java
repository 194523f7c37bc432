package dev.retort.cli;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "heads",
        description = "Lists the revisions that no other follows; asks no database.",
        footer = {"", "Example:", "  retort heads"})
final class HeadsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    HeadsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = revisions.revisions().graph();
        List<IndexedRevision> heads = graph.all(graph.heads());
        heads.forEach(it -> terminal.out().println(new RevisionLine(graph).head(it)));
        terminal.answer("heads", Described.revisions(heads));
        return ExitCode.SUCCESS.number();
    }
}
