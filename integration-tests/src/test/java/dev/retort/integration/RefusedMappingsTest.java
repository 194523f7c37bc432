package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.operation.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

    /** All but those that one beside the sources, {@code only-V7} for example, leaves out. */
    private static List<HibernateVersion> versions(Path set) {
        JudgedSet judged = new JudgedSet(set, List.of());
        return Stream.of(HibernateVersion.values()).filter(judged::isFor).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void isRefusedByHibernateToo(Path set) {
        Project project = new Project(folder.resolve(set.getFileName()));
        project.replaceWritten(Texts.filesIn(set).stream()
                .filter(it -> it.toString().endsWith(".java"))
                .toList());
        new Expectation(set.resolve("expected"))
                .check(project.compile(
                                project.newClasses(), versions(set).get(0).classPath(), project.javaFiles())
                        .lines()
                        .filter(it -> it.contains(": error: "))
                        .map(it -> it.substring(it.lastIndexOf('/') + 1))
                        .collect(Collectors.joining("\n", "", "\n")));
        for (HibernateVersion version : versions(set)) {
            Path classes = project.compile(project.newClasses(), version.classPath(), project.javaFiles(), "-proc:none")
                    .requireSuccess()
                    .classes();
            try (TestDatabase database = TestDatabase.create(Database.H2)) {
                assertThrows(
                        RuntimeException.class,
                        () -> version.withSettings(Map.of("hibernate.hbm2ddl.auto", "create-only"))
                                .accept(classes, database.dataSource()),
                        set + " with Hibernate " + version);
            }
        }
    }
}
