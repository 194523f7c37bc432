package dev.retort.processor.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Optional;

/** Files in the source tree that appear whole or not at all. */
public final class SourceFiles {

    private SourceFiles() {}

    /** Writes a file that takes the place of what was there. */
    public static void write(Path file, String text) throws IOException {
        Path written = besides(file, text);
        try {
            move(written, file);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    /**
     * Writes the new revision and the snapshot that goes with it. Should the machine stop between the two moves, the revision is
     * there without its snapshot: the next compile makes the same id, finds it taken, and adds the snapshot.
     */
    public static void writeTogether(Path revision, String source, Path snapshot, String json) throws IOException {
        // First the revision: one with a later time than its snapshot is taken for one that was edited.
        Path writtenRevision = besides(revision, source);
        try {
            Path writtenSnapshot = besides(snapshot, json);
            try {
                moveTogether(writtenRevision, revision, writtenSnapshot, snapshot);
            } finally {
                Files.deleteIfExists(writtenSnapshot);
            }
        } finally {
            Files.deleteIfExists(writtenRevision);
        }
    }

    private static void moveTogether(Path writtenRevision, Path revision, Path writtenSnapshot, Path snapshot)
            throws IOException {
        move(writtenRevision, revision);
        try {
            move(writtenSnapshot, snapshot);
        } catch (IOException e) {
            Files.deleteIfExists(revision);
            throw e;
        }
    }

    /**
     * Writes a revision in the place of others. Wherever the machine stops, the snapshot is one that the files with it explain:
     * first it is that of before the old ones, then nothing but their like is there, and only at last it counts the new one in.
     *
     * @param before the snapshot of before the old ones, if there was any
     */
    public static void replace(
            Collection<Path> old, Path revision, String source, Path snapshot, Optional<String> before, String json)
            throws IOException {
        restore(snapshot, before);
        write(revision, source);
        for (Path it : old) {
            if (!it.equals(revision)) {
                Files.deleteIfExists(it);
            }
        }
        write(snapshot, json);
    }

    /** Takes revisions away, and the snapshot back to what it was before them. */
    public static void remove(Collection<Path> old, Path snapshot, Optional<String> before) throws IOException {
        restore(snapshot, before);
        for (Path it : old) {
            Files.deleteIfExists(it);
        }
    }

    private static void restore(Path snapshot, Optional<String> before) throws IOException {
        if (before.isPresent()) {
            write(snapshot, before.get());
        } else {
            Files.deleteIfExists(snapshot);
        }
    }

    private static Path besides(Path file, String text) throws IOException {
        Path temporary = Files.createTempFile(file.toAbsolutePath().getParent(), ".retort-", ".tmp");
        try {
            // A file of our own, not the temporary one with its private permissions.
            Files.delete(temporary);
            return Files.writeString(temporary, text);
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
