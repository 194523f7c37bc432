package dev.retort;

import dev.retort.apply.ToolVersion;
import dev.retort.model.Freshness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * For the tests of an application; any test framework will do.
 *
 * <pre>{@code
 * @Test
 * void everyChangeHasItsRevision() {
 *     RetortTest.assertUpToDate();
 * }
 * }</pre>
 */
public final class RetortTest {

    private static final String MAVEN = """
            Add to pom.xml, in the configuration of %2$s:

                <annotationProcessorPaths>
                    <%3$s>
                        <groupId>dev.retort</groupId>
                        <artifactId>retort-processor</artifactId>
                        <version>%1$s</version>
                    </%3$s>
                </annotationProcessorPaths>
            """;
    private static final String GRADLE = """
            Add to the dependencies of %2$s:

                %3$s("dev.retort:retort-processor:%1$s")
            """;
    private static final String JAVAC = """
            Give the compiler the processor:

                -processorpath retort-processor-%s.jar
            """;

    private RetortTest() {}

    /**
     * Fails where entities were compiled without Retort's annotation processor, so that a change may be without a revision, and
     * says what to add to the build. JDK 23 and later run no processor that they are not told of, and say nothing.
     */
    public static void assertUpToDate() {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        assertUpToDate(ofThread == null ? RetortTest.class.getClassLoader() : ofThread, Path.of(""));
    }

    static void assertUpToDate(ClassLoader classLoader, Path project) {
        try {
            List<String> complaints = Freshness.complaints(classLoader);
            if (!complaints.isEmpty()) {
                throw new AssertionError("this was compiled without Retort's annotation processor: "
                        + String.join(", ", complaints) + ".\n\n" + remedy(project)
                        + "\nThen compile everything anew, and commit the revision that is written.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String remedy(Path project) {
        boolean kapt = Files.exists(project.resolve("src/main/kotlin"));
        if (Files.exists(project.resolve("pom.xml"))) {
            return kapt
                    ? MAVEN.formatted(ToolVersion.get(), "kotlin-maven-plugin's goal kapt", "annotationProcessorPath")
                    : MAVEN.formatted(ToolVersion.get(), "maven-compiler-plugin", "path");
        }
        for (String script : List.of("build.gradle", "build.gradle.kts")) {
            if (Files.exists(project.resolve(script))) {
                return GRADLE.formatted(ToolVersion.get(), script, kapt ? "kapt" : "annotationProcessor");
            }
        }
        return JAVAC.formatted(ToolVersion.get());
    }
}
