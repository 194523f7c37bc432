package dev.retort.processor;

import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.git.Tracking;
import dev.retort.processor.output.SourceFolder;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import dev.retort.revision.SeenClasses;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What the runtime finds of a line of revisions in the build.
 *
 * @param last what the last compile left in the class output
 */
record IndexOfBuild(
        ProcessingEnvironment environment,
        MigrationsDeclaration migrations,
        Path folder,
        Tracking tracking,
        Optional<MigrationsPackage> last,
        SeenClasses seen) {

    MigrationsPackage with(List<IndexedRevision> revisions) {
        return new MigrationsPackage(
                migrations.name(),
                migrations.element().getQualifiedName().toString(),
                SourceFolder.hint(environment, folder),
                revisions,
                last.map(it -> it.goneBeside(revisions)).orElseGet(TreeSet::new),
                seen);
    }

    MigrationsPackage of(History history) {
        return with(revisions(history));
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
