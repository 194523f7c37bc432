package dev.retort.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A shop grows: its first revision, a database, an edit, the second revision, there and back. */
final class Demo {

    private Demo() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("retort-demo");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            new Workshop(folder, postgres.getJdbcUrl("postgres", "postgres")).show();
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
