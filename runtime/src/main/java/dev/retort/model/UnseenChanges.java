package dev.retort.model;

import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Classes that are not what the schema was made from: they were compiled since without the annotation processor.
 *
 * @param changed those that differ
 * @param gone those that are not on the class path
 */
public record UnseenChanges(SortedSet<String> changed, SortedSet<String> gone) {

    /** Those of a line of revisions. */
    public static UnseenChanges of(String line, ClassLoader classLoader) {
        UnseenChanges all = new UnseenChanges(new TreeSet<>(), new TreeSet<>());
        RevisionIndex.load(classLoader).packages().stream()
                .filter(it -> it.line().equals(line))
                .forEach(it -> all.compare(it, classLoader));
        return all;
    }

    /** Those of all lines. */
    static UnseenChanges of(RevisionIndex index, ClassLoader classLoader) {
        UnseenChanges all = new UnseenChanges(new TreeSet<>(), new TreeSet<>());
        index.packages().forEach(it -> all.compare(it, classLoader));
        return all;
    }

    private void compare(MigrationsPackage owner, ClassLoader classLoader) {
        owner.seen().hashes().forEach((name, hash) -> {
            try (InputStream file = classLoader.getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (file == null) {
                    gone.add(name);
                } else if (hash(file).filter(it -> !it.equals(hash)).isPresent()) {
                    changed.add(name);
                }
            } catch (IOException e) {
                // What cannot be read is not known to have changed.
            }
        });
    }

    private static Optional<String> hash(InputStream file) {
        try {
            return Optional.of(ClassFile.read(file).hash());
        } catch (IOException | RuntimeException e) {
            // A class file of a Java that is not out yet, or none at all.
            return Optional.empty();
        }
    }
}
