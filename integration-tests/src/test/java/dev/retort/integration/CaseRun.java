package dev.retort.integration;

import dev.retort.processor.snapshot.InvalidSnapshotException;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.SnapshotFormat;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.LoadedRevision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionIndex;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A case with its two compiles behind it.
 *
 * @param before what the entities before became, unless the case starts from nothing
 */
record CaseRun(Project project, Optional<Step> before, Step after) {

    /** What one compile left: its classes, and the snapshot and revisions of that time. */
    record Step(Path classes, String snapshotText, List<Path> revisions) {

        Snapshot snapshot() {
            try {
                return SnapshotFormat.parse(snapshotText);
            } catch (InvalidSnapshotException e) {
                throw new AssertionError(e);
            }
        }

        ClassLoader classLoader() {
            try {
                return new URLClassLoader(new URL[] {classes.toUri().toURL()}, CaseRun.class.getClassLoader());
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }

        RevisionGraph graph() {
            RevisionIndex index = RevisionIndex.parse(Texts.read(classes.resolve(RevisionIndex.RESOURCE)));
            return new RevisionGraph(index.revisions(RevisionIndex.DEFAULT_LINE));
        }

        List<LoadedRevision> loaded() {
            ClassLoader classLoader = classLoader();
            return graph().order().stream()
                    .map(it -> LoadedRevision.load(it, classLoader))
                    .toList();
        }

        List<String> ids() {
            return graph().order().stream().map(IndexedRevision::id).toList();
        }

        String head() {
            List<String> ids = ids();
            return ids.get(ids.size() - 1);
        }
    }

    static CaseRun of(Case it, Path folder) {
        return of(it.before(), it.after(), folder);
    }

    /** @param beforeSources none if the first revision is what matters */
    static CaseRun of(List<Path> beforeSources, List<Path> afterSources, Path folder) {
        Project project = new Project(folder);
        Optional<Step> before =
                beforeSources.isEmpty() ? Optional.empty() : Optional.of(compile(project, beforeSources));
        return new CaseRun(project, before, compile(project, afterSources));
    }

    private static Step compile(Project project, List<Path> sources) {
        project.replaceWritten(sources);
        Path classes = project.compile().requireSuccess().classes();
        if (!Files.exists(project.snapshot())) {
            throw new AssertionError("the compile wrote no " + project.snapshot());
        }
        return new Step(classes, Texts.read(project.snapshot()), project.revisions());
    }

    /** The revision that the second compile added, if it added one. */
    Optional<Path> newRevision() {
        List<Path> old = before.map(Step::revisions).orElse(List.of());
        List<Path> added =
                after.revisions().stream().filter(it -> !old.contains(it)).toList();
        if (added.size() > 1) {
            throw new AssertionError("one compile wrote several revisions: " + added);
        }
        return added.stream().findFirst();
    }
}
