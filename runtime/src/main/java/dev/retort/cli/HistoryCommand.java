package dev.retort.cli;

import dev.retort.apply.HistoryEntry;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Section;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "history",
        description = "Lists the revisions, newest first; with a database, also which are applied.",
        footer = {
            "",
            "Examples:",
            "  retort history",
            "  retort history 3f2a:head       from a revision to the newest, both included",
            "  retort history current:        where the database stands, and what is new",
            "  retort history -v -- -3:head   the last four, with more about each"
        })
final class HistoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "<from:to>", description = "only these; either end may be left out")
    private String range;

    @Option(
            names = {"-v", "--verbose"},
            description = "more about each revision")
    private boolean verbose;

    @Mixin
    private final TargetOptions target;

    HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
        this.target = new TargetOptions(terminal);
    }

    @Override
    public Integer call() {
        RevisionGraph graph = target.revisions().revisions().graph();
        List<HistoryEntry> entries =
                target.connection().isGiven() ? target.retort().history() : HistoryEntry.of(graph);
        List<HistoryEntry> shown = range == null ? entries : part(entries, graph);
        terminal.answer("revisions", Described.entries(shown));
        RevisionLine line = new RevisionLine(graph);
        for (HistoryEntry it : shown) {
            terminal.out().println(line.inHistory(it));
            if (verbose) {
                terminal.out().print(line.more(it));
            }
        }
        return ExitCode.SUCCESS.number();
    }

    private List<HistoryEntry> part(List<HistoryEntry> entries, RevisionGraph graph) {
        Set<String> applied = entries.stream()
                .filter(it -> it.known() && it.applied().isPresent())
                .map(HistoryEntry::id)
                .collect(Collectors.toSet());
        Section section = Section.parse(range);
        Set<String> part = (target.connection().isGiven() ? section : section.offline())
                .of(graph, applied).stream().map(IndexedRevision::id).collect(Collectors.toSet());
        return entries.stream().filter(it -> part.contains(it.id())).toList();
    }
}
