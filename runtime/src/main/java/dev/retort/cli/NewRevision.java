package dev.retort.cli;

import dev.retort.revision.Fingerprint;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes a revision class that a person goes on with. */
record NewRevision(Terminal terminal, RevisionOptions line, SourceOptions sources) {

    void write(Collection<IndexedRevision> parents, List<String> dependsOn, List<String> labels, String message) {
        List<String> ids = parents.stream().map(IndexedRevision::id).toList();
        RevisionFolder folder = sources.folder(line.name(), List.copyOf(parents));
        String className = folder.nextClassName(message);
        String packageName = folder.migrations().name();
        IndexedRevision revision = new IndexedRevision(
                Fingerprint.id(line.name(), ids, message),
                ids,
                dependsOn,
                labels,
                packageName + "." + className,
                message);
        requireFits(revision);
        Path file = folder.write(new RevisionText(packageName, className, revision));
        terminal.done();
        terminal.out().println(file);
        terminal.answer("file", file.toString());
        terminal.answer("revision", Described.revision(revision));
    }

    /** What the graph would refuse after the next compile it refuses now. */
    private void requireFits(IndexedRevision revision) {
        List<IndexedRevision> with = new ArrayList<>(line.revisions().graph().order());
        with.add(revision);
        new RevisionGraph(with);
    }
}
