package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No build tool: {@code javac -processorpath retort-processor.jar} is enough. */
class PlainCompilerTest {

    @TempDir
    Path folder;

    @Test
    void javacWithOnlyTheProcessorJarGeneratesAndCompilesTheRevision() {
        Project project = new Project(folder);
        project.write("shop/Customer.java", EditedEntities.CUSTOMER);

        ChildProcess javac = javac(project).requireSuccess();

        assertTrue(javac.output().contains("R0001_"), javac.output());
        assertEquals(1, project.revisions().size());
        assertTrue(Files.exists(project.snapshot()));
        String revision = project.revisions().get(0).getFileName().toString().replace(".java", ".class");
        assertTrue(Files.exists(folder.resolve("classes/shop/migrations").resolve(revision)));
        assertTrue(Files.exists(folder.resolve("classes/META-INF/retort/revisions.index")));
    }

    @Test
    void theSameEntitiesGiveTheSameTextInAnotherFolder() {
        Project project = new Project(folder.resolve("here"));
        project.write("shop/Customer.java", EditedEntities.CUSTOMER);
        project.compile().requireSuccess();
        Project other = new Project(folder.resolve("elsewhere"));
        other.write("shop/Customer.java", EditedEntities.CUSTOMER);
        other.compile().requireSuccess();

        assertEquals(Texts.read(project.snapshot()), Texts.read(other.snapshot()));
        assertEquals(
                Texts.read(project.revisions().get(0)),
                Texts.read(other.revisions().get(0)));
    }

    @Test
    void withoutMigrationsPackageNothingIsWritten() {
        Project project = new Project(folder);
        project.delete(Project.MIGRATIONS + "/package-info.java");
        project.write("shop/Customer.java", EditedEntities.CUSTOMER);

        ChildProcess javac = javac(project).requireSuccess();

        assertTrue(javac.output().contains("[no-migrations-package]"), javac.output());
        assertEquals(1, Texts.filesIn(project.sources()).size());
    }

    private ChildProcess javac(Project project) {
        List<String> arguments = new ArrayList<>(List.of(
                "-d",
                "classes",
                "-cp",
                Jars.classPath(),
                "-processorpath",
                Jars.PROCESSOR.toString(),
                "-encoding",
                "UTF-8"));
        project.javaFiles().forEach(it -> arguments.add(it.toString()));
        return ChildProcess.javac(folder, arguments);
    }
}
