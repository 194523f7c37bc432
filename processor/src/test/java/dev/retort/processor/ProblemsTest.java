package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of the catalogue has a fixture of its name, and every fixture gets exactly the messages it marks. */
class ProblemsTest {

    static final Path README = Path.of("../README.md");

    private static final Map<String, ProblemFixture.Run> RUNS = new TreeMap<>();

    @TempDir
    static Path work;

    @ParameterizedTest
    @MethodSource("fixtures")
    void saysWhatTheFixtureMarksAndNothingElse(ProblemFixture fixture) throws IOException {
        SortedSet<String> expected = fixture.expected();
        assertEquals(lines(expected), lines(run(fixture).lines()));
        assertEquals(List.of(), run(fixture).again(), "said twice");
        assertTrue(
                expected.stream().anyMatch(it -> it.endsWith("[" + fixture + "]")),
                fixture + " never expects the problem it is named after");
    }

    private static ProblemFixture.Run run(ProblemFixture fixture) throws IOException {
        if (!RUNS.containsKey(fixture.toString())) {
            RUNS.put(fixture.toString(), fixture.run(work.resolve(fixture.toString())));
        }
        return RUNS.get(fixture.toString());
    }

    /** As the fixture of its name gets it; {@code -Dupdate} writes them anew. */
    @Test
    void theReadmeShowsEveryMessage() throws Exception {
        Map<String, String> shown = new TreeMap<>();
        for (ProblemFixture fixture : fixtures()) {
            shown.put(fixture.toString(), run(fixture).shown().orElse("never said"));
        }
        String readme = Files.readString(README);
        String expected = MessageList.in(readme, it -> shown.get(it.id()));
        if (System.getProperty("update") != null) {
            Files.writeString(README, expected);
        } else {
            assertEquals(
                    expected, readme, "README.md shows other messages; if the new ones are right, run with -Dupdate");
        }
    }

    @Test
    void everyProblemHasAFixture() throws Exception {
        SortedSet<String> ids =
                Stream.of(Problem.values()).map(Problem::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                lines(ids),
                lines(fixtures().stream()
                        .map(ProblemFixture::toString)
                        .collect(Collectors.toCollection(TreeSet::new))));
    }

    @ParameterizedTest
    @EnumSource(Problem.class)
    void everyTextSaysWhatToDo(Problem problem) {
        String message =
                Report.nowhere(problem, "one", "two", "three", "four", "five").message();
        assertTrue(message.matches("(?s)\\[[a-z0-9-]+] .+: .+"), message);
    }

    private static String lines(SortedSet<String> lines) {
        return String.join("\n", lines);
    }

    static List<ProblemFixture> fixtures() throws IOException, URISyntaxException {
        Path root = Path.of(ProblemsTest.class.getResource("/problems").toURI());
        try (Stream<Path> folders = Files.list(root)) {
            return folders.sorted().map(ProblemFixture::new).toList();
        }
    }
}
