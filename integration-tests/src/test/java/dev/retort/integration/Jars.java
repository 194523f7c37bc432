package dev.retort.integration;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars a user would have, taken from the class path of this test. */
final class Jars {

    static final Path ANNOTATIONS = find("retort-annotations");
    static final Path RUNTIME = find("retort-runtime");
    static final Path PROCESSOR = find("retort-processor");
    static final Path ECJ = find("ecj");
    static final Path LOMBOK = find("lombok");
    static final Path PERSISTENCE = find("jakarta.persistence-api");

    private Jars() {}

    /** What a user compiles against. */
    static String classPath(Path... more) {
        return Stream.concat(Stream.of(ANNOTATIONS, RUNTIME, PERSISTENCE), Stream.of(more))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static Path find(String artifact) {
        List<Path> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(it -> it.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
                .toList();
        if (jars.size() != 1) {
            throw new IllegalStateException(
                    "expected one jar of " + artifact + ", found " + jars + "; run these tests with mvn verify");
        }
        return jars.get(0).toAbsolutePath();
    }

    /** What a build makes of the classes of a project. */
    static Path jar(Path classes, Path jar) throws IOException {
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path file : Texts.filesIn(classes)) {
                output.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, output);
                output.closeEntry();
            }
        }
        return jar;
    }
}
