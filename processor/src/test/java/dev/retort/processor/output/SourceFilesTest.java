package dev.retort.processor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
