package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
        Jars.jar(project.compile().requireSuccess().classes(), lib.resolve("shop.jar"));

        String self = lib.resolve(Jars.RUNTIME.getFileName()).toString();
        Path settings = Files.writeString(folder.resolve("retort.properties"), "url=jdbc:h2:./shop\n");
        ChildProcess upgrade =
                ChildProcess.java(folder, List.of("-jar", self, "upgrade")).requireSuccess();
        assertTrue(upgrade.output().contains("create customer"), upgrade.output());

        Files.move(settings, folder.resolve("production.properties"));
        ChildProcess current = ChildProcess.java(
                        folder, List.of("-jar", self, "current", "--config", "production.properties"))
                .requireSuccess();
        assertTrue(current.output().contains("(head) create customer"), current.output());
    }
}
