package dev.retort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetortTestTest {

    @TempDir
    private Path project;

    @ParameterizedTest
    @CsvSource({
        "pom.xml,          java,   in the configuration of maven-compiler-plugin:, <path>",
        "pom.xml,          kotlin, in the configuration of kotlin-maven-plugin's goal kapt:, <annotationProcessorPath>",
        "build.gradle,     java,   of build.gradle:, '    annotationProcessor(\"dev.retort:retort-processor:'",
        "build.gradle.kts, kotlin, of build.gradle.kts:, '    kapt(\"dev.retort:retort-processor:'",
        "Makefile,         java,   Give the compiler the processor:, -processorpath retort-processor-",
    })
    void theLinesToAddAreThoseOfTheBuild(String build, String language, String place, String line) throws IOException {
        Files.createFile(project.resolve(build));
        Files.createDirectories(project.resolve("src/main").resolve(language));
        try (URLClassLoader empty = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            String said = assertThrows(AssertionError.class, () -> RetortTest.assertUpToDate(empty, project))
                    .getMessage();
            assertTrue(said.contains(place + "\n"), said);
            assertTrue(said.contains(line), said);
        }
    }

    /** A class path that ends with a colon, or says {@code .}, has the working directory. */
    @Test
    void whatLiesDeeperInAFolderOfTheClassPathIsNoClassOfIt() throws IOException {
        Path source = Files.writeString(
                project.resolve("package-info.java"),
                "@dev.retort.annotations.Migrations package shop.migrations;",
                StandardCharsets.UTF_8);
        Path classes = Files.createDirectories(project.resolve("target/classes"));
        String[] arguments = {
            "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString(), source.toString()
        };
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments));
        URL[] roots = {project.toUri().toURL(), classes.toUri().toURL()};
        try (URLClassLoader classPath = new URLClassLoader(roots, ClassLoader.getPlatformClassLoader())) {
            String said = assertThrows(AssertionError.class, () -> RetortTest.assertUpToDate(classPath, project))
                    .getMessage();
            assertTrue(said.contains("shop.migrations has @Migrations"), said);
            assertFalse(said.contains("target.classes"), said);
        }
    }
}
