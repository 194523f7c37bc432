package dev.retort.processor.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
        Path writtenSnapshot = besides(snapshot, json);
        try {
            write(revision, source);
            try {
                move(writtenSnapshot, snapshot);
            } catch (IOException e) {
                Files.deleteIfExists(revision);
                throw e;
            }
        } finally {
            Files.deleteIfExists(writtenSnapshot);
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
