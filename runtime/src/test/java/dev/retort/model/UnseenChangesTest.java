package dev.retort.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.revision.FormerDrafts;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import dev.retort.revision.SeenClasses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files of every condition; that compilers and class files agree is shown in the integration tests. */
class UnseenChangesTest {

    @TempDir
    Path folder;

    byte[] original;
    String hash;

    @BeforeEach
    void readAClass() throws IOException {
        try (InputStream file = UnseenChangesTest.class.getResourceAsStream("UnseenChangesTest.class")) {
            original = file.readAllBytes();
        }
        hash = ClassFile.read(new ByteArrayInputStream(original)).hash();
    }

    @Test
    void theSameIsNoChange() throws IOException {
        assertEquals(unseen("", ""), compare(hash, original));
    }

    @Test
    void anotherIs() throws IOException {
        assertEquals(unseen("a.B", ""), compare("another", original));
    }

    @Test
    void whatIsNotThereIsGone() throws IOException {
        assertEquals(unseen("", "a.B"), compare(hash, null));
    }

    @Test
    void whatCannotBeReadIsNotKnownToHaveChanged() throws IOException {
        assertEquals(unseen("", ""), compare("another", new byte[0]));
        assertEquals(unseen("", ""), compare("another", "no class file".getBytes(StandardCharsets.UTF_8)));
        for (int length = 8; length < original.length - 1; length += 97) {
            assertEquals(unseen("", ""), compare("another", Arrays.copyOf(original, length)), length + " bytes");
        }
    }

    private static UnseenChanges unseen(String changed, String gone) {
        return new UnseenChanges(set(changed), set(gone));
    }

    private static TreeSet<String> set(String name) {
        return new TreeSet<>(name.isEmpty() ? List.of() : List.of(name));
    }

    private UnseenChanges compare(String seenHash, byte[] now) throws IOException {
        Path file = folder.resolve("a/B.class");
        Files.createDirectories(file.getParent());
        if (now != null) {
            Files.write(file, now);
        }
        SeenClasses seen = new SeenClasses(List.of(), new TreeMap<>(Map.of("a.B", seenHash)), Optional.empty());
        Path index = folder.resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(index.getParent());
        Files.writeString(
                index,
                new RevisionIndex(List.of(new MigrationsPackage(
                                "default",
                                "a",
                                Optional.empty(),
                                List.of(new IndexedRevision("a1", List.of(), "a.R", "r")),
                                FormerDrafts.NONE,
                                seen)))
                        .format());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return UnseenChanges.of("default", loader);
        }
    }
}
