package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.operation.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities, made into a database by Retort and into another by Hibernate: the two must not differ. Each Hibernate has a test of its own. */
abstract class HibernateJudging {

    @TempDir
    static Path folder;

    static List<Arguments> sets(HibernateVersion version) throws IOException {
        Pattern wanted = Pattern.compile(System.getProperty("case", ""));
        return JudgedSet.all()
                .filter(it -> wanted.matcher(it.name()).find())
                .flatMap(it ->
                        it.judges().filter(judge -> judge.version() == version).map(judge -> arguments(it, judge)))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sets")
    void agrees(JudgedSet set, Judge judge) {
        Path classes = judge.compiled(set, folder);
        assertAll(Stream.of(Database.values())
                .filter(it -> set.isFor(judge.version(), it))
                .map(database -> () -> assertEquals(
                        set.differences(judge.version(), database),
                        judge.differences(set, classes, database),
                        set + " with Hibernate " + judge + " on " + database)));
    }
}
