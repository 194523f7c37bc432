package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real Gradle, where one is installed that runs on this JDK; how newer ones compile incrementally is in {@link PartialViewTest}. */
class GradleTest {

    @TempDir
    Path folder;

    /** From Gradle 4.7 on this decides whether a change of one file is compiled incrementally, and what we are shown then. */
    @Test
    void theJarSaysThatARevisionDependsOnAllEntities() throws IOException {
        try (ZipFile jar = new ZipFile(Jars.PROCESSOR.toFile())) {
            String said = new String(
                    jar.getInputStream(jar.getEntry("META-INF/gradle/incremental.annotation.processors"))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            assertEquals("dev.retort.processor.RetortProcessor,aggregating", said.strip());
        }
    }

    @Test
    void generatesOnceThenNothing() throws IOException {
        assumeTrue(ChildProcess.gradleRuns(folder), "no gradle that runs on this JDK");
        Project project = new Project(folder.resolve("shop"));
        project.write("shop/Customer.java", EditedEntities.CUSTOMER);
        project.write("shop/Product.java", EditedEntities.PRODUCT);
        project.write("../settings.gradle", "rootProject.name = 'shop'\n");
        project.write("../build.gradle", """
                apply plugin: 'java'

                sourceSets.main.java.srcDirs = ['src']
                compileJava {
                    classpath = files(%s)
                    options.annotationProcessorPath = files('%s')
                }
                """.formatted(
                        "'" + Jars.classPath().replace(File.pathSeparator, "', '") + "'", Jars.PROCESSOR));

        String first = gradle();
        assertTrue(first.contains("[revision-written] R0001_CreateCustomerProduct written"), first);

        project.write("shop/Product.java", EditedEntities.PRODUCT_WITH_STOCK);
        String second = gradle();
        assertTrue(second.contains("[revision-written] R0002_AddStockToProduct written"), second);
        assertEquals(
                List.of("R0001_CreateCustomerProduct", "R0002_AddStockToProduct"),
                Texts.filesIn(folder.resolve("shop/build/classes")).stream()
                        .map(it -> it.getFileName().toString().replace(".class", ""))
                        .filter(it -> it.matches("R\\d+_\\w+"))
                        .sorted()
                        .toList());

        TreeMap<Path, String> before = sources();
        gradle();
        assertEquals(before, sources());
    }

    private String gradle() {
        return ChildProcess.gradle(folder.resolve("shop"), folder.resolve("home"), "compileJava")
                .requireSuccess()
                .output();
    }

    private TreeMap<Path, String> sources() {
        TreeMap<Path, String> texts = new TreeMap<>();
        Texts.filesIn(folder.resolve("shop/src")).forEach(it -> texts.put(it, Texts.read(it)));
        return texts;
    }
}
