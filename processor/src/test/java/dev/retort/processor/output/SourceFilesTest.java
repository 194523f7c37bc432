package dev.retort.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    @TempDir
    Path folder;

    @Test
    void revisionAndSnapshotAreBothThere() throws IOException {
        write();
        assertEquals(List.of("R1.java", "schema.json"), names());
        assertEquals("{}", Files.readString(folder.resolve("schema.json")));
    }

    /** The other way round, a revision was edited since. */
    @Test
    void theSnapshotIsNotOlderThanTheRevision() throws IOException {
        Path revision = folder.resolve("R1.java");
        Path snapshot = folder.resolve("schema.json");
        String longerThanATickOfTheClock = "class R1 {}\n".repeat(2_000_000);
        SourceFiles.writeTogether(revision, longerThanATickOfTheClock, snapshot, "{}");
        assertTrue(Files.getLastModifiedTime(revision).compareTo(Files.getLastModifiedTime(snapshot)) <= 0);
    }

    @Test
    void withoutTheSnapshotThereIsNoRevision() throws IOException {
        // A folder with something in it cannot be replaced by a file, not even by root.
        Files.createDirectories(folder.resolve("schema.json/something"));
        assertThrows(IOException.class, this::write);
        assertEquals(List.of("schema.json"), names());
    }

    @Test
    void withoutTheRevisionTheSnapshotStaysAsItWas() throws IOException {
        Files.writeString(folder.resolve("schema.json"), "old");
        Files.createDirectories(folder.resolve("R1.java/something"));
        assertThrows(IOException.class, this::write);
        assertEquals(List.of("R1.java", "schema.json"), names());
        assertEquals("old", Files.readString(folder.resolve("schema.json")));
    }

    private void write() throws IOException {
        SourceFiles.writeTogether(folder.resolve("R1.java"), "class R1 {}", folder.resolve("schema.json"), "{}");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }
}
