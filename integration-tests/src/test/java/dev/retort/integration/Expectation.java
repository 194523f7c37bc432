package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that says what comes out; rewritten only when asked for with {@code -Dupdate}. */
record Expectation(Path file) {

    private static final boolean UPDATE = System.getProperty("update") != null;

    void check(String actual) {
        if (UPDATE) {
            write(actual);
        } else if (!Files.exists(file)) {
            throw new AssertionError(
                    file + " is missing; run with -Dupdate and review what it writes. It would be:\n" + actual);
        } else {
            assertEquals(
                    Texts.read(file), actual, () -> file + " differs; if the new text is right, run with -Dupdate");
        }
    }

    /** For an output that this case does not have. */
    void checkAbsent() {
        try {
            if (UPDATE) {
                Files.deleteIfExists(file);
            } else if (Files.exists(file)) {
                throw new AssertionError(file + " is expected, but nothing came out");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String actual) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, actual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
