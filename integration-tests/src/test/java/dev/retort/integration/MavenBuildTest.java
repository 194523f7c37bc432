package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Maven project, built by the Maven that builds us. */
class MavenBuildTest {

    @TempDir
    Path folder;

    @BeforeEach
    void createProject() throws IOException {
        Files.copy(Path.of("src/test/resources/maven-project/pom.xml"), folder.resolve("pom.xml"));
        write(
                "src/main/java/shop/migrations/package-info.java",
                "@dev.retort.annotations.Migrations\npackage shop.migrations;\n");
        write("src/main/java/shop/Customer.java", EditedEntities.CUSTOMER);
        write("src/test/java/shop/CustomerTest.java", """
                package shop;

                class CustomerTest {
                    @org.junit.jupiter.api.Test
                    void exists() {
                        new Customer();
                    }
                }
                """);
        write("src/test/java/shop/TestOnly.java", EditedEntities.entity("TestOnly", ""));
    }

    @Test
    void generatesOnceThenNothing() throws IOException {
        maven("clean", "compile");
        TreeMap<Path, String> first = sources();
        assertEquals(List.of("R0001_CreateCustomer.java", "package-info.java", "schema.json"), migrations());

        maven("compile");
        maven("compile");
        assertEquals(first, sources());

        write("src/main/java/shop/Customer.java", EditedEntities.CUSTOMER_WITH_PHONE);
        maven("compile");
        assertEquals(4, migrations().size());
        TreeMap<Path, String> second = sources();

        maven("test");
        maven("clean", "test");
        assertEquals(second, sources());
        assertEquals(2, revisionClasses().size());
        assertEquals(List.of(), Texts.filesIn(folder.resolve("target/generated-sources")));
    }

    @Test
    void aBuildOfOnlyTheStaleFilesSeesTheWhole() throws IOException {
        write("src/main/java/shop/Product.java", EditedEntities.PRODUCT);
        maven("clean", "compile");

        write("src/main/java/shop/Product.java", EditedEntities.PRODUCT_WITH_STOCK);
        maven("compile", "-Dmaven.compiler.useIncrementalCompilation=false");
        TreeMap<Path, String> second = sources();
        assertTrue(migrations().contains("R0002_AddStockToProduct.java"), () -> migrations()
                .toString());

        maven("compile", "-Dmaven.compiler.useIncrementalCompilation=false");
        maven("clean", "compile");
        assertEquals(second, sources());
    }

    @Test
    void inAGitRepositoryTheRevisionIsADraftUntilItIsAdded() throws IOException {
        write(".gitignore", "target/\n");
        ChildProcess.git(folder, "init", "-q").requireSuccess();
        maven("compile");
        ChildProcess.git(folder, "add", ".").requireSuccess();
        TreeMap<Path, String> committed = sources();

        write("src/main/java/shop/Customer.java", EditedEntities.CUSTOMER_WITH_PHONE);
        maven("compile");
        write("src/main/java/shop/Customer.java", EditedEntities.CUSTOMER_WITH_PHONE.replace("phone", "mobile"));
        maven("compile");
        assertTrue(migrations().contains("R0002_AddMobileToCustomer.java"), () -> migrations()
                .toString());
        assertEquals(4, migrations().size());
        assertEquals(2, revisionClasses().size());

        write("src/main/java/shop/Customer.java", EditedEntities.CUSTOMER);
        maven("compile");
        assertEquals(committed, sources());
        assertEquals(1, revisionClasses().size());
    }

    private void maven(String... goals) {
        ChildProcess maven = ChildProcess.maven(folder, goals).requireSuccess();
        assertTrue(maven.output().contains("BUILD SUCCESS"), maven.output());
    }

    private List<String> migrations() {
        return Texts.filesIn(folder.resolve("src/main/java/shop/migrations")).stream()
                .map(it -> it.getFileName().toString())
                .toList();
    }

    private List<Path> revisionClasses() {
        return Texts.filesIn(folder.resolve("target")).stream()
                .filter(it -> it.getFileName().toString().matches("R\\d+_\\w+\\.class"))
                .toList();
    }

    private TreeMap<Path, String> sources() {
        TreeMap<Path, String> texts = new TreeMap<>();
        Texts.filesIn(folder.resolve("src")).forEach(it -> texts.put(it, Texts.read(it)));
        return texts;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
