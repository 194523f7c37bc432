package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One compile after another, of everything or of one file, as builds and editors do it. */
class RepeatedCompileTest {

    @TempDir
    Path folder;

    Project project;
    Path classes;

    @BeforeEach
    void compileCustomersAndProducts() {
        project = new Project(folder);
        project.write("shop/Customer.java", EditedEntities.CUSTOMER);
        project.write("shop/Product.java", EditedEntities.PRODUCT);
        classes = project.compile().requireSuccess().classes();
    }

    @Test
    void threeCompilesGenerateOnce() {
        TreeMap<Path, String> afterTheFirst = sources();

        project.compile().requireSuccess();
        project.compile().requireSuccess();

        assertEquals(afterTheFirst, sources());
    }

    @Test
    void everyCompileWritesTheSameIndexAndClasses() throws Exception {
        Project.Compilation again = project.compile().requireSuccess();

        assertEquals(
                Texts.filesIn(classes).stream().map(classes::relativize).toList(),
                Texts.filesIn(again.classes()).stream()
                        .map(again.classes()::relativize)
                        .toList());
        assertEquals(-1, Files.mismatch(index(classes), index(again.classes())));
    }

    @Test
    void aPartialCompileKnowsTheConvertersThatApplyThemselves() {
        project.write("shop/Product.java", EditedEntities.entity("Product", "java.time.Duration delivery;"));
        project.write("shop/Seconds.java", """
                package shop;

                import jakarta.persistence.*;
                import java.time.Duration;

                @Converter(autoApply = true)
                class Seconds implements AttributeConverter<Duration, Integer> {
                    public Integer convertToDatabaseColumn(Duration duration) {
                        return (int) duration.toSeconds();
                    }

                    public Duration convertToEntityAttribute(Integer seconds) {
                        return Duration.ofSeconds(seconds);
                    }
                }
                """);
        classes = project.compile().requireSuccess().classes();
        int revisions = project.revisions().size();

        partialCompile("shop/Product.java").requireSuccess();

        assertEquals(revisions, project.revisions().size());
    }

    @Test
    void aPartialCompileKnowsTheSubclassesOfAnEmbeddable() {
        project.write("shop/Product.java", EditedEntities.entity("Product", "String label; Size size;"));
        project.write("shop/Size.java", "package shop; @jakarta.persistence.Embeddable class Size { int width; }");
        project.write(
                "shop/SizeOfBox.java",
                "package shop; @jakarta.persistence.Embeddable class SizeOfBox extends Size { int depth; }");
        classes = project.compile().requireSuccess().classes();
        int revisions = project.revisions().size();

        partialCompile("shop/Product.java").requireSuccess();

        assertEquals(revisions, project.revisions().size());
    }

    @Test
    void aPartialCompileSeesTheWholeAndChangesTheOne() {
        project.write("shop/Product.java", EditedEntities.PRODUCT_WITH_STOCK);

        partialCompile("shop/Product.java").requireSuccess();

        assertEquals(2, project.revisions().size());
        String revision = Texts.read(project.revisions().get(1));
        assertTrue(revision.contains("addColumn(\"product\", \"stock\""), revision);
        assertFalse(revision.contains("dropTable"), revision);
        assertTrue(Texts.read(project.snapshot()).contains("\"customer\""));
        assertEquals(
                2,
                Texts.read(index(classes))
                        .lines()
                        .filter(it -> it.startsWith("revision"))
                        .count());
    }

    @Test
    void aPartialCompileOfAnUnchangedFileChangesNothing() {
        TreeMap<Path, String> before = sources();
        String index = Texts.read(index(classes));

        partialCompile("shop/Product.java").requireSuccess();

        assertEquals(before, sources());
        assertEquals(index, Texts.read(index(classes)));
    }

    @Test
    void aPartialCompileWithoutEntitiesChangesNothing() {
        project.write("shop/Greeter.java", "package shop;\n\npublic class Greeter {}\n");
        TreeMap<Path, String> before = sources();

        partialCompile("shop/Greeter.java").requireSuccess();

        assertEquals(before, sources());
    }

    @Test
    void anEntityAddedByAPartialCompileIsAdded() {
        project.write("shop/Supplier.java", EditedEntities.entity("Supplier", ""));

        partialCompile("shop/Supplier.java").requireSuccess();

        assertTrue(Texts.read(project.revisions().get(1)).contains("createTable(\"supplier\""));
    }

    @Test
    void aPartialCompileFollowedByAFullOneAgree() {
        project.write("shop/Product.java", EditedEntities.PRODUCT_WITH_STOCK);
        partialCompile("shop/Product.java").requireSuccess();
        TreeMap<Path, String> afterPartial = sources();

        project.compile().requireSuccess();

        assertEquals(afterPartial, sources());
    }

    @Test
    void theTestCompilationTouchesNothing() {
        TreeMap<Path, String> before = sources();
        Project tests = new Project(folder.resolve("test-project"));
        tests.delete(Project.MIGRATIONS + "/package-info.java");
        tests.write("shop/TestOnly.java", EditedEntities.entity("TestOnly", ""));

        tests.compile(folder.resolve("test-classes"), Jars.classPath(classes), tests.javaFiles())
                .requireSuccess();

        assertEquals(before, sources());
        assertEquals(1, Texts.filesIn(tests.sources()).size());
        assertFalse(Files.exists(index(folder.resolve("test-classes"))));
    }

    @Test
    void aCompileWithErrorsWritesNothing() {
        TreeMap<Path, String> before = sources();
        project.write("shop/Product.java", EditedEntities.PRODUCT_WITH_STOCK.replace("Integer", "Integre"));

        Project.Compilation broken = project.compile();

        assertFalse(broken.succeeded());
        before.put(Path.of("shop/Product.java"), Texts.read(project.sources().resolve("shop/Product.java")));
        assertEquals(before, sources());
    }

    private Project.Compilation partialCompile(String file) {
        return project.compile(
                classes, Jars.classPath(classes), List.of(project.sources().resolve(file)));
    }

    private TreeMap<Path, String> sources() {
        TreeMap<Path, String> texts = new TreeMap<>();
        Texts.filesIn(project.sources())
                .forEach(it -> texts.put(project.sources().relativize(it), Texts.read(it)));
        return texts;
    }

    private static Path index(Path classes) {
        return classes.resolve("META-INF/retort/revisions.index");
    }
}
