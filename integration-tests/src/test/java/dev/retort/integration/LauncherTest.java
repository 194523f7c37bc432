package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar}, with the jars of an application beside Retort's own. */
class LauncherTest {

    @TempDir
    Path folder;

    @Test
    void findsTheApplicationBesideItself() throws Exception {
        Path lib = Files.createDirectory(folder.resolve("lib"));
        for (Path jar : List.of(Jars.RUNTIME, Jars.ANNOTATIONS, Jars.find("picocli"), Jars.find("h2"))) {
            Files.copy(jar, lib.resolve(jar.getFileName()));
        }
        Project project = new Project(folder.resolve("shop"));
        project.write("shop/Customer.java", """
                package shop;

                @jakarta.persistence.Entity
                class Customer {
                    @jakarta.persistence.Id
                    long id;
                }
                """);
        jar(project.compile().requireSuccess().classes(), lib.resolve("shop.jar"));

        String self = lib.resolve(Jars.RUNTIME.getFileName()).toString();
        ChildProcess upgrade = ChildProcess.java(folder, List.of("-jar", self, "upgrade", "--url", "jdbc:h2:mem:shop"))
                .requireSuccess();
        assertTrue(upgrade.output().contains("create customer"), upgrade.output());
    }

    private static void jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : Texts.filesIn(classes)) {
                output.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, output);
                output.closeEntry();
            }
        }
    }
}
