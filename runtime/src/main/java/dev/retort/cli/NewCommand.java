package dev.retort.cli;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Target;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "new",
        description = "Writes an empty revision, for data and for what JPA does not say.",
        footer = {
            "",
            "Examples:",
            "  retort new \"load countries\"",
            "  retort new \"begin billing\" --parent base --label billing     (a new branch)",
            "  retort new \"fix invoices\" --parent billing@head"
        })
final class NewCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "<message>", description = "what it does, in a few words")
    private String message;

    @Option(
            names = "--parent",
            paramLabel = "<revision>",
            defaultValue = "head",
            description = "the revision it follows (${DEFAULT-VALUE})")
    private String parent;

    @Option(names = "--splice", description = "begin a new branch at a revision that another one follows already")
    private boolean splice;

    @Option(names = "--label", paramLabel = "<label>", description = "a name for the branch; may be repeated")
    private List<String> labels = List.of();

    @Option(
            names = "--depends-on",
            paramLabel = "<id>",
            description = "a revision of another branch that must be applied before; may be repeated")
    private List<String> dependsOn = List.of();

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    NewCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RevisionGraph graph = revisions.revisions().graph();
        List<IndexedRevision> parents = graph.find(Target.parse(parent));
        if (parents.size() > 1) {
            throw new UsageException("a revision that follows several is a merge: retort merge");
        }
        for (IndexedRevision it : parents) {
            if (!graph.children(it.id()).isEmpty() && !splice) {
                throw new UsageException("revision " + it + " is followed by "
                        + String.join(", ", graph.children(it.id())) + " already: --splice begins a new branch there");
            }
        }
        new NewRevision(terminal, revisions, sources).write(parents, dependsOn, labels, message);
        return ExitCode.SUCCESS.number();
    }
}
