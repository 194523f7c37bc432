package dev.retort.processor;

import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.git.Commits;
import dev.retort.processor.git.Tracking;
import dev.retort.processor.output.SourceFolder;
import dev.retort.revision.FormerDrafts;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import dev.retort.revision.SeenClasses;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What the runtime finds of a line of revisions in the build.
 *
 * @param last what the last compile left in the class output
 * @param lastTime when that was
 */
record IndexOfBuild(
        ProcessingEnvironment environment,
        MigrationsDeclaration migrations,
        Path folder,
        Tracking tracking,
        Optional<MigrationsPackage> last,
        Instant lastTime,
        SeenClasses seen) {

    /** @param replaced drafts that this compile takes the place of, or removes */
    MigrationsPackage with(List<IndexedRevision> revisions, Collection<String> replaced) {
        return new MigrationsPackage(
                migrations.name(),
                migrations.element().getQualifiedName().toString(),
                SourceFolder.hint(environment, folder),
                revisions,
                former(revisions, replaced),
                seen);
    }

    MigrationsPackage of(History history) {
        return with(revisions(history), Set.of());
    }

    /** What the last compile left, where an error hides what there is now; the next one asks about commits since this one only. */
    Optional<MigrationsPackage> asItWas() {
        return last.map(it -> {
            List<IndexedRevision> drafts =
                    it.revisions().stream().filter(IndexedRevision::draft).toList();
            return it.with(it.former().with(new FormerDrafts(new TreeSet<>(), mayBeCommitted(drafts))));
        });
    }

    private FormerDrafts former(List<IndexedRevision> revisions, Collection<String> replaced) {
        Set<String> there = ids(revisions);
        List<IndexedRevision> missed = last.stream()
                .flatMap(it -> it.revisions().stream())
                .filter(it -> !there.contains(it.id()) && !replaced.contains(it.id()))
                .toList();
        SortedSet<String> gone = ids(missed);
        gone.addAll(replaced);
        return last.map(MigrationsPackage::former)
                .orElse(FormerDrafts.NONE)
                .without(replaced)
                .with(new FormerDrafts(gone, mayBeCommitted(missed)))
                .without(there);
    }

    private SortedSet<String> mayBeCommitted(List<IndexedRevision> revisions) {
        boolean wereCommits = revisions.stream().anyMatch(IndexedRevision::draft) && Commits.maySince(lastTime, folder);
        return ids(revisions.stream().filter(it -> wereCommits || !it.draft()).toList());
    }

    private static SortedSet<String> ids(List<IndexedRevision> revisions) {
        return revisions.stream().map(IndexedRevision::id).collect(Collectors.toCollection(TreeSet::new));
    }

    List<IndexedRevision> revisions(History history) {
        return history.all(history.ids()).stream()
                .sorted(Comparator.comparing(RevisionDeclaration::className))
                .map(it -> it.indexed(isUntracked(it.simpleName())))
                .toList();
    }

    boolean isUntracked(String simpleName) {
        return tracking.lacks(simpleName);
    }

    boolean knowsDrafts() {
        return tracking instanceof Tracking.Known;
    }
}
