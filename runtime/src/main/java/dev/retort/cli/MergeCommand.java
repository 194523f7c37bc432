package dev.retort.cli;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Target;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "merge",
        description = "Writes a revision that joins branches.",
        footer = {
            "",
            "Examples:",
            "  retort merge                               all heads",
            "  retort merge 3f2a 77ab -m \"join billing\""
        })
final class MergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "<revision>",
            defaultValue = "heads",
            description = "the heads to join (all of them)")
    private List<String> targets;

    @Option(
            names = {"-m", "--message"},
            paramLabel = "<message>",
            description = "what the revision is called")
    private String message;

    @Option(names = "--label", paramLabel = "<label>", description = "a name for the joined branch; may be repeated")
    private List<String> labels = List.of();

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = revisions.revisions().graph();
        Map<String, IndexedRevision> parents = new TreeMap<>();
        for (String target : targets) {
            graph.find(Target.parse(target)).forEach(it -> parents.put(it.id(), it));
        }
        for (IndexedRevision it : parents.values()) {
            if (!graph.heads().contains(it.id())) {
                throw new UsageException("revision " + it + " is no head: the heads are "
                        + graph.all(graph.heads()).stream()
                                .map(IndexedRevision::toString)
                                .collect(Collectors.joining(", ")));
            }
        }
        if (parents.size() < 2) {
            throw new UsageException("there is nothing to merge: a merge joins two heads or more");
        }
        String words = message != null ? message : "merge " + String.join(" and ", parents.keySet());
        new NewRevision(terminal, revisions, sources).write(parents.values(), List.of(), labels, words);
        return ExitCode.SUCCESS.number();
    }
}
