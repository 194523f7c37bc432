package dev.retort.cli;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "branches",
        description = "Lists where branches begin, and the labels; asks no database.",
        footer = {"", "Example:", "  retort branches"})
final class BranchesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    BranchesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = revisions.revisions().graph();
        List<Map<String, Object>> branchPoints = new ArrayList<>();
        if (graph.bases().size() > 1) {
            branchPoints.add(branchPoint("base", "base", graph.all(graph.bases())));
        }
        for (IndexedRevision it : graph.order()) {
            List<IndexedRevision> children = graph.all(graph.children(it.id()));
            if (children.size() > 1) {
                branchPoints.add(
                        branchPoint(it.id(), it.id() + RevisionLine.labels(it) + " " + it.message(), children));
            }
        }
        graph.labels().forEach((label, id) -> terminal.out().println("label " + label + " is " + id));
        terminal.answer("branchPoints", branchPoints);
        terminal.answer("labels", graph.labels());
        return ExitCode.SUCCESS.number();
    }

    private Map<String, Object> branchPoint(String id, String line, List<IndexedRevision> children) {
        terminal.out().println(line);
        children.forEach(
                it -> terminal.out().println("  -> " + it.id() + RevisionLine.labels(it) + " " + it.message()));
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("id", id);
        described.put("children", children.stream().map(IndexedRevision::id).toList());
        return described;
    }
}
