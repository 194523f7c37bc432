package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.operation.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Retort says cannot be, Hibernate refuses to start with, or to make its schema of: nothing that works is refused. */
class RefusedMappingsTest {

    @TempDir
    static Path folder;

    static List<Path> sets() throws IOException {
        Pattern wanted = Pattern.compile(System.getProperty("case", ""));
        try (Stream<Path> folders = Files.list(Path.of("src/test/resources/refused"))) {
            return folders.filter(
                            it -> wanted.matcher(it.getFileName().toString()).find())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void isRefusedByHibernateToo(Path set) {
        JudgedSet judged = new JudgedSet(set, List.of());
        List<Judge> judges = judged.judges().toList();
        Project project = new Project(folder.resolve(set.getFileName()));
        Judge.writeMigrations(project, judges.get(0).naming());
        project.replaceWritten(Texts.filesIn(set).stream()
                .filter(it -> it.toString().endsWith(".java"))
                .toList());
        new Expectation(set.resolve("expected"))
                .check(project.compile(
                                project.newClasses(), judges.get(0).version().classPath(), project.javaFiles())
                        .lines()
                        .filter(it -> it.contains(": error: "))
                        .map(it -> it.substring(it.lastIndexOf('/') + 1))
                        .collect(Collectors.joining("\n", "", "\n")));
        for (Judge judge : judges) {
            HibernateVersion version = judge.version();
            Path classes = project.compile(project.newClasses(), version.classPath(), project.javaFiles(), "-proc:none")
                    .requireSuccess()
                    .classes();
            try (TestDatabase database = TestDatabase.create(Database.H2)) {
                assertThrows(
                        RuntimeException.class,
                        () -> version.schema(judged, judge.naming(), "create-only")
                                .accept(classes, database.dataSource()),
                        set + " with Hibernate " + version);
            }
        }
    }
}
