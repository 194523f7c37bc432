package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.operation.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities, made into a database by Retort and into another by Hibernate: the two must not differ. */
class HibernateJudgeTest {

    @TempDir
    static Path folder;

    static List<Arguments> sets() throws IOException {
        Pattern wanted = Pattern.compile(System.getProperty("case", ""));
        return Stream.concat(
                        folders("src/test/resources/cases").map(it -> new JudgedSet(it, new Case(it).after())),
                        folders("src/test/resources/judged")
                                .map(it -> new JudgedSet(
                                        it,
                                        Texts.filesIn(it).stream()
                                                .filter(file -> file.toString().endsWith(".java"))
                                                .toList())))
                .filter(it -> wanted.matcher(it.name()).find())
                .flatMap(it -> Stream.of(HibernateVersion.values())
                        .filter(it::isFor)
                        .flatMap(version ->
                                it.namings(version).map(naming -> arguments(it, new Judge(version, naming)))))
                .toList();
    }

    private static Stream<Path> folders(String parent) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(parent))) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sets")
    void agrees(JudgedSet set, Judge judge) {
        Project project = new Project(folder.resolve(set.name() + " " + judge));
        if (set.isForEveryNaming()) {
            project.write(Project.MIGRATIONS + "/package-info.java", judge.packageInfo());
        }
        project.replaceWritten(set.sources());
        Path classes = project.compile(project.newClasses(), judge.version().classPath(), project.javaFiles())
                .requireSuccess()
                .classes();
        assertAll(Stream.of(Database.values())
                .filter(set::isFor)
                .map(database -> () -> assertEquals(
                        set.differences(judge.version(), database),
                        judge.differences(classes, database, set.hasRows()),
                        set + " with Hibernate " + judge + " on " + database)));
    }
}
