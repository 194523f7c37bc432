package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The class path of hundreds of child processes, with an archive of what they load, so that each of them starts in a moment. */
final class SharedClasses {

    private final String classPath;
    private final Path archive;

    private SharedClasses(String classPath, Path archive) {
        this.classPath = classPath;
        this.archive = archive;
    }

    /**
     * Runs one child to its end to see what it loads.
     *
     * @param folder where the index of the revisions is, and the archive will be
     */
    static SharedClasses trainedBy(Path folder, Class<?> main, String... arguments) {
        List<String> classPath = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        for (String entry : ChildJvm.classPath(folder).split(File.pathSeparator)) {
            if (Files.isDirectory(Path.of(entry))) {
                folders.add(Path.of(entry));
            } else {
                classPath.add(entry);
            }
        }
        // Of folders nothing can be archived.
        classPath.add(0, jar(folders, folder.resolve("children.jar")).toString());
        SharedClasses shared =
                new SharedClasses(String.join(File.pathSeparator, classPath), folder.resolve("children.jsa"));
        ChildJvm.End training = ChildJvm.start(
                        shared.classPath, List.of("-XX:ArchiveClassesAtExit=" + shared.archive), main, arguments)
                .end();
        assertEquals(0, training.exitCode(), training.output());
        return shared;
    }

    private static Path jar(List<Path> folders, Path jar) {
        Set<String> names = new HashSet<>();
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Path folder : folders) {
                for (Path file : filesIn(folder)) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (!file.equals(jar) && names.add(name)) {
                        output.putNextEntry(new JarEntry(name));
                        Files.copy(file, output);
                        output.closeEntry();
                    }
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    ChildJvm start(Class<?> main, String... arguments) {
        return ChildJvm.start(classPath, List.of("-XX:SharedArchiveFile=" + archive), main, arguments);
    }
}
