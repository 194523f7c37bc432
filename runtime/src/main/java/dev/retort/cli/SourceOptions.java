package dev.retort.cli;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where source files are. */
final class SourceOptions {

    private static final Path USUAL = Path.of("src/main/java");

    @Option(
            names = "--directory",
            paramLabel = "<folder>",
            description =
                    "the root of the sources (src/main/java, or where the last compile found it; or RETORT_DIRECTORY)")
    private Path directory;

    /** The folder of a package that is to be made. */
    Path newFolder(String packageName) {
        if (directory == null && !Files.isDirectory(USUAL)) {
            throw new UsageException("there is no " + USUAL + " here: name the root of the sources with --directory");
        }
        return (directory == null ? USUAL : directory).resolve(packageName.replace('.', '/'));
    }

    /** The package of a line where a revision after these belongs, and its folder. */
    RevisionFolder folder(String line, List<IndexedRevision> parents) {
        List<RevisionFolder> candidates = new ArrayList<>();
        for (Map.Entry<URI, RevisionIndex> index : RevisionIndex.located(
                        Thread.currentThread().getContextClassLoader())
                .entrySet()) {
            for (MigrationsPackage it : index.getValue().packages()) {
                if (it.line().equals(line)
                        && (parents.isEmpty() || it.revisions().stream().anyMatch(parents::contains))) {
                    candidates.add(new RevisionFolder(it, path(index.getKey(), it)));
                }
            }
        }
        if (candidates.isEmpty()) {
            throw new UsageException("no package of the line " + line + " was compiled into this class path:"
                    + " retort init makes one, and the next compile finds it");
        }
        return candidates.get(0);
    }

    private Path path(URI index, MigrationsPackage migrations) {
        Optional<Path> given = Optional.ofNullable(directory)
                .map(it -> it.resolve(migrations.name().replace('.', '/')));
        return given.or(() -> migrations.sourceFolder().flatMap(it -> beside(index, it)))
                .map(Path::normalize)
                .filter(it -> Files.isRegularFile(it.resolve("package-info.java")))
                .orElseThrow(() -> new UsageException("the sources of " + migrations.name()
                        + " are not where the last compile found them: name their root with --directory"));
    }

    /** The compiler noted the folder relative to the class output. */
    private static Optional<Path> beside(URI index, String sourceFolder) {
        if (!index.getScheme().equals("file")) {
            return Optional.empty();
        }
        Path classOutput = Path.of(index);
        for (int i = 0;
                i <= RevisionIndex.RESOURCE.chars().filter(it -> it == '/').count();
                i++) {
            classOutput = classOutput.getParent();
        }
        return Optional.of(classOutput.resolve(sourceFolder));
    }
}
