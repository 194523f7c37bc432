package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a compile does not see is not gone: entities that it has as class files, in jars, of old, or not at all. */
class PartialViewTest {

    private static final String CUSTOMER = "shop/Customer.java";
    private static final String PRODUCT = "shop/Product.java";

    @TempDir
    Path folder;

    Project project;
    Path classes;

    @BeforeEach
    void writeCustomersAndProducts() {
        project = new Project(folder);
        project.write(CUSTOMER, EditedEntities.CUSTOMER);
        project.write(PRODUCT, EditedEntities.PRODUCT);
        classes = folder.resolve("bin");
    }

    @ParameterizedTest
    @EnumSource
    void oneChangedFileChangesItsTableOnly(UserCompiler compiler) {
        compileAll(compiler);
        project.write(PRODUCT, EditedEntities.PRODUCT_WITH_STOCK);

        compile(compiler, PRODUCT).requireSuccess();

        assertEquals(List.of("R0001_CreateCustomerProduct", "R0002_AddStockToProduct"), revisions());
        String second = revision(1);
        assertEquals(1, count(second, "op.addColumn"), second);
        assertEquals(1, count(second, "op.drop"), second);
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedEntityIsDroppedAndSaidToBe(UserCompiler compiler) {
        compileAll(compiler);
        delete(PRODUCT, "Product.class");

        Project.Compilation said = compile(compiler, CUSTOMER).requireSuccess();

        assertTrue(said.messages().contains("[table-dropped] table product"), said.messages());
        assertEquals(List.of("R0001_CreateCustomerProduct", "R0002_DropProduct"), revisions());
    }

    @ParameterizedTest
    @EnumSource
    void oneWhoseClassFileIsStillThereIsNot(UserCompiler compiler) {
        compileAll(compiler);
        project.delete(PRODUCT);

        compile(compiler, CUSTOMER).requireSuccess();

        assertEquals(List.of("R0001_CreateCustomerProduct"), revisions());
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatBecameNoEntityIsGoneForTheNextThatIsCompiled(UserCompiler compiler) {
        compileAll(compiler);
        project.write(PRODUCT, "package shop;\n\npublic class Product {}\n");

        compile(compiler, PRODUCT).requireSuccess();
        // A file without annotations is none of our business: the compilers do not even ask us.
        assertEquals(List.of("R0001_CreateCustomerProduct"), revisions());
        compile(compiler, CUSTOMER).requireSuccess();

        assertEquals(List.of("R0001_CreateCustomerProduct", "R0002_DropProduct"), revisions());
    }

    @ParameterizedTest
    @EnumSource
    void aMissingTypeStopsEverything(UserCompiler compiler) {
        compileAll(compiler);
        String before = Texts.read(project.snapshot());
        project.write(PRODUCT, EditedEntities.entity("Product", "String label;\n    Sort sort;\n    String shelf;"));

        Project.Compilation broken = compile(compiler, PRODUCT);

        assertFalse(broken.succeeded());
        assertFalse(broken.messages().contains("[revision-written]"), broken.messages());
        assertEquals(List.of("R0001_CreateCustomerProduct"), revisions());
        assertEquals(before, Texts.read(project.snapshot()));
    }

    /** A colleague's revision and snapshot came with a pull, and the class they are about was not compiled since. */
    @ParameterizedTest
    @EnumSource
    void aClassOlderThanItsSourceIsNotBelieved(UserCompiler compiler) throws IOException {
        compileAll(compiler);
        byte[] stale = Files.readAllBytes(classFile("Product.class"));
        project.write(PRODUCT, EditedEntities.PRODUCT_WITH_STOCK);
        compile(compiler, PRODUCT).requireSuccess();
        Files.write(classFile("Product.class"), stale);
        makeOlderThan(classFile("Product.class"), project.sources().resolve(PRODUCT));
        project.write(CUSTOMER, EditedEntities.CUSTOMER_WITH_PHONE);

        Project.Compilation refused = compile(compiler, CUSTOMER);

        assertFalse(refused.succeeded());
        assertTrue(refused.messages().contains("[class-stale] shop.Product was compiled before"), refused.messages());
        compile(compiler, CUSTOMER, PRODUCT).requireSuccess();
        assertEquals(
                List.of("R0001_CreateCustomerProduct", "R0002_AddStockToProduct", "R0003_AddPhoneToCustomer"),
                revisions());
    }

    @Test
    void aNewerSourceThatJavacFindsByItselfIsReadInsteadOfTheClass() throws IOException {
        compileAll(UserCompiler.JAVAC);
        project.write(PRODUCT, EditedEntities.PRODUCT_WITH_STOCK);
        makeOlderThan(classFile("Product.class"), project.sources().resolve(PRODUCT));

        compile(
                        UserCompiler.JAVAC,
                        List.of(path(CUSTOMER)),
                        "-sourcepath",
                        project.sources().toString())
                .requireSuccess();

        assertEquals(List.of("R0001_CreateCustomerProduct", "R0002_AddStockToProduct"), revisions());
    }

    /**
     * Gradle hands an aggregating processor the changed sources, and of the other annotated classes the names; what the processor
     * wrote into the class output is deleted before.
     */
    @Test
    void theWayGradleCompilesOneChangedFile() throws IOException {
        project.write(CUSTOMER, EditedEntities.entity("Customer", "@Column(name = \"user\")\n    String name;"));
        compileAll(UserCompiler.JAVAC);
        project.write(PRODUCT, EditedEntities.PRODUCT_WITH_STOCK);
        Files.delete(index());
        Files.delete(classFile("migrations/R0001_CreateCustomerProduct.class"));

        List<String> changed = new ArrayList<>(List.of(path(PRODUCT), path(Project.MIGRATIONS + "/package-info.java")));
        project.revisions().forEach(it -> changed.add(it.toString()));
        changed.add("shop.Customer");
        Project.Compilation said = compile(UserCompiler.JAVAC, changed).requireSuccess();

        assertEquals(List.of("R0001_CreateCustomerProduct", "R0002_AddStockToProduct"), revisions());
        assertEquals(2, count(Texts.read(index()), "\nrevision"));
        // A class has no line to point at, so its name is said.
        assertTrue(said.messages().contains("(shop.Customer.name)"), said.messages());
    }

    /** ECJ has the members of a class file in the order of their names. */
    @ParameterizedTest
    @EnumSource
    void membersOfAClassFileKeepTheirOrder(UserCompiler compiler) {
        project.write("shop/Parcel.java", EditedEntities.entity("Parcel", """
                @ManyToOne Seat seat;
                    @Enumerated(EnumType.STRING) Size size;
                    @Enumerated Size least;
                    enum Size { SMALL, BIG }
                """));
        project.write("shop/Seat.java", """
                package shop;

                import jakarta.persistence.*;

                @Entity
                public class Seat {
                    @EmbeddedId
                    Place place;

                    @Embeddable
                    static class Place implements java.io.Serializable {
                        int row;
                        int number;
                    }
                }
                """);
        compile(compiler, Jars.classPath(), all()).requireSuccess();
        project.write(PRODUCT, EditedEntities.PRODUCT_WITH_STOCK);

        compile(compiler, PRODUCT).requireSuccess();

        assertEquals("R0002_AddStockToProduct", revisions().get(1));
    }

    @ParameterizedTest
    @EnumSource
    void anEntityInAJarChangesWithTheJar(UserCompiler compiler) {
        Path first = jar("first", EditedEntities.entity("Actor", "String name;"));
        Path second = jar("second", EditedEntities.entity("Actor", "String name;\n    String agent;"));
        project.write(
                Project.MIGRATIONS + "/package-info.java",
                "@dev.retort.annotations.Migrations(classes = lib.Actor.class)\npackage shop.migrations;\n");
        compile(compiler, Jars.classPath(first), all()).requireSuccess();
        project.write(
                CUSTOMER, EditedEntities.entity("Customer", "String name;\n    @ManyToOne\n    lib.Actor actor;"));

        compile(compiler, Jars.classPath(classes, second), List.of(path(CUSTOMER)))
                .requireSuccess();

        assertEquals(2, revisions().size());
        String changes = revision(1);
        assertTrue(changes.contains("op.addColumn(\"actor\", \"agent\""), changes);
        assertTrue(changes.contains("op.addColumn(\"customer\", \"actor_id\""), changes);
        assertFalse(changes.contains("dropTable"), changes);
    }

    /** Nobody can write {@code @Backfill} into it. */
    @ParameterizedTest
    @EnumSource
    void whatAnEntityInAJarAsksIsAnsweredByARevision(UserCompiler compiler) {
        Path first = jar("first", EditedEntities.entity("Actor", "String name;"));
        Path second =
                jar("second", EditedEntities.entity("Actor", "String name;\n    @Column(nullable = false) int debt;"));
        project.write(
                Project.MIGRATIONS + "/package-info.java",
                "@dev.retort.annotations.Migrations(classes = lib.Actor.class)\npackage shop.migrations;\n");
        compile(compiler, Jars.classPath(first), all()).requireSuccess();

        Project.Compilation asking = compile(compiler, Jars.classPath(second), all());
        assertFalse(asking.succeeded());
        assertTrue(asking.messages().contains("[not-null-without-default] actor.debt"), asking.messages());
        assertTrue(
                asking.messages()
                        .contains("(lib.Actor.debt; where that is not yours to edit, write a revision that does it"),
                asking.messages());

        Matcher id = Pattern.compile("id = \"(\\w+)\"").matcher(revision(0));
        assertTrue(id.find());
        project.write(Project.MIGRATIONS + "/R0002_Debt.java", """
                package shop.migrations;

                import static dev.retort.operation.Definitions.*;

                import dev.retort.annotations.Revision;
                import dev.retort.operation.Operations;
                import dev.retort.revision.Migration;

                @Revision(id = "0123456789ab", parents = "%s", message = "debt")
                public final class R0002_Debt implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.addColumn("actor", "debt", integer().notNull(), backfill("0"));
                    }

                    @Override
                    public void downgrade(Operations op) {
                        op.dropColumn("actor", "debt");
                    }
                }
                """.formatted(id.group(1)));
        compile(compiler, Jars.classPath(second), all()).requireSuccess();
        assertEquals(2, revisions().size());
        assertTrue(Texts.read(project.snapshot()).contains("\"debt\""), "it is counted in");
    }

    private Path jar(String name, String entity) {
        Project library = new Project(folder.resolve(name));
        library.delete(Project.MIGRATIONS + "/package-info.java");
        library.write("lib/Actor.java", entity.replace("package shop", "package lib"));
        Path compiled = library.compile("-proc:none").requireSuccess().classes();
        Path jar = folder.resolve(name + ".jar");
        ChildProcess.jar(folder, List.of("-c", "-f", jar.toString(), "-C", compiled.toString(), "."))
                .requireSuccess();
        return jar;
    }

    private void compileAll(UserCompiler compiler) {
        compile(compiler, Jars.classPath(), all()).requireSuccess();
        assertEquals(List.of("R0001_CreateCustomerProduct"), revisions());
    }

    private List<String> all() {
        return project.javaFiles().stream().map(Path::toString).toList();
    }

    private Project.Compilation compile(UserCompiler compiler, String... files) {
        return compile(compiler, Stream.of(files).map(this::path).toList());
    }

    private Project.Compilation compile(UserCompiler compiler, List<String> what, String... options) {
        return compile(compiler, Jars.classPath(classes), what, options);
    }

    private Project.Compilation compile(UserCompiler compiler, String classPath, List<String> what, String... options) {
        return compiler.compile(classes, classPath, what, options);
    }

    private String path(String source) {
        return project.sources().resolve(source).toString();
    }

    private Path classFile(String name) {
        return classes.resolve("shop").resolve(name);
    }

    private Path index() {
        return classes.resolve("META-INF/retort/revisions.index");
    }

    private void delete(String source, String classFile) {
        project.delete(source);
        try {
            Files.delete(classFile(classFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeOlderThan(Path older, Path file) throws IOException {
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        Files.setLastModifiedTime(older, FileTime.from(changed.minus(1, ChronoUnit.MINUTES)));
    }

    private List<String> revisions() {
        return project.revisions().stream()
                .map(it -> it.getFileName().toString().replace(".java", ""))
                .toList();
    }

    private String revision(int index) {
        return Texts.read(project.revisions().get(index));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
