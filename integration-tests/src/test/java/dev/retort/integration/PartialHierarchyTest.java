package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A compile that shows one class of a hierarchy knows the others: those that the snapshot names, and those above it. */
class PartialHierarchyTest {

    private static final String ROOT = """
            package shop;

            import jakarta.persistence.*;

            @Entity
            @Inheritance(strategy = InheritanceType.%s)
            abstract class Animal {
                @Id
                long id;

                String name;
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"SINGLE_TABLE", "JOINED", "TABLE_PER_CLASS"})
    void oneSubclassGainsAColumn(String strategy) {
        Project project = new Project(folder);
        project.write("shop/Animal.java", ROOT.formatted(strategy));
        project.write("shop/Dog.java", subclass("Dog", "Integer barks;"));
        project.write("shop/Cat.java", subclass("Cat", "Integer lives;"));
        Path classes = project.compile().requireSuccess().classes();

        partialCompile(project, classes, "shop/Dog.java");
        assertEquals(1, project.revisions().size());

        project.write("shop/Dog.java", subclass("Dog", "Integer barks; Integer bites;"));
        partialCompile(project, classes, "shop/Dog.java");
        assertEquals(2, project.revisions().size());
        String revision = Texts.read(project.revisions().get(1));
        assertTrue(revision.contains("\"bites\", integer()"), revision);
        assertEquals(1, revision.lines().filter(it -> it.contains("op.add")).count(), revision);
    }

    @Test
    void aNewSubclassComesAlone() {
        Project project = new Project(folder);
        project.write("shop/Animal.java", ROOT.formatted("SINGLE_TABLE"));
        project.write("shop/Dog.java", subclass("Dog", "Integer barks;"));
        Path classes = project.compile().requireSuccess().classes();

        project.write("shop/Cat.java", subclass("Cat", "Integer lives;"));
        partialCompile(project, classes, "shop/Cat.java");

        String revision = Texts.read(project.revisions().get(1));
        assertTrue(revision.contains("op.addColumn(\"animal\", \"lives\", integer());"), revision);
        assertFalse(revision.contains("op.dropColumn(\"animal\", \"barks\")"), revision);
        String snapshot = Texts.read(project.snapshot());
        assertTrue(snapshot.contains("\"subclasses\": [\"shop.Cat\", \"shop.Dog\"]"), snapshot);
    }

    private static String subclass(String name, String fields) {
        return "package shop;\n\n@jakarta.persistence.Entity\nclass " + name + " extends Animal {\n    " + fields
                + "\n}\n";
    }

    private static void partialCompile(Project project, Path classes, String file) {
        project.compile(
                        classes,
                        Jars.classPath(classes),
                        List.of(project.sources().resolve(file)))
                .requireSuccess();
    }
}
