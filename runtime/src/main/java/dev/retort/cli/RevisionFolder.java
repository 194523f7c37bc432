package dev.retort.cli;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The source folder of a package of revisions. */
record RevisionFolder(MigrationsPackage migrations, Path path) {

    private static final Pattern REVISION_FILE = Pattern.compile("R(?<ordinal>\\d{4,9})_\\w+\\.java");

    /** The class name of the next revision, without its package. */
    String nextClassName(String message) {
        Set<String> compiled =
                migrations.revisions().stream().map(IndexedRevision::className).collect(Collectors.toSet());
        int last = 0;
        for (String file : files()) {
            Matcher name = REVISION_FILE.matcher(file);
            if (name.matches()) {
                if (!compiled.contains(migrations.name() + "." + file.replace(".java", ""))) {
                    throw new UsageException(file + " was not compiled yet, and the new revision may have to follow it:"
                            + " compile first");
                }
                last = Math.max(last, Integer.parseInt(name.group("ordinal")));
            }
        }
        return String.format(Locale.ROOT, "R%04d_%s", last + 1, RevisionText.camelCase(message));
    }

    private Set<String> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(it -> it.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path write(RevisionText revision) {
        Path file = path.resolve(revision.className() + ".java");
        write(file, revision.text());
        return file;
    }

    /** Nothing that is there is ever overwritten. */
    static void write(Path file, String text) {
        if (Files.exists(file)) {
            throw new UsageException(file + " is there already");
        }
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be written: " + e);
        }
    }
}
