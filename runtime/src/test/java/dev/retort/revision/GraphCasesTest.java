package dev.retort.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs {@code graph-cases.txt}, which explains itself. */
class GraphCasesTest {

    private static final Pattern QUESTION = Pattern.compile("(?<closed>at|having) (?<applied>[^:]+): (?<verb>\\w+) "
            + "(?<targets>[^=!]*[^=! ]) *(?<kind>[=!])(?<answer>.*?)(; heads (?<heads>.*))?");

    @TestFactory
    Stream<DynamicTest> eachQuestionOfEachCase() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        String title = "";
        String graph = "";
        for (String line : lines()) {
            String name = title + " | " + line;
            if (line.startsWith("case ")) {
                title = line;
            } else if (line.startsWith("graph:")) {
                String[] parts = line.substring("graph:".length()).split(" ! ");
                graph = parts[0].strip();
                if (parts.length > 1) {
                    tests.add(dynamicTest(name, () -> refusesGraph(parts[0].strip(), parts[1])));
                }
            } else if (line.startsWith("at ") || line.startsWith("having ")) {
                String of = graph;
                tests.add(dynamicTest(name, () -> new Question(of, line).ask()));
            } else {
                assertTrue(line.isEmpty() || line.startsWith("differs: ") || line.startsWith("elsewhere: "), line);
            }
        }
        return tests.stream();
    }

    @Test
    void allCasesAreThere() throws IOException {
        List<Integer> numbers = lines().stream()
                .filter(it -> it.startsWith("case "))
                .map(it -> Integer.parseInt(it.substring("case ".length(), it.indexOf(':'))))
                .toList();
        assertEquals(IntStream.rangeClosed(1, 45).boxed().toList(), numbers);
    }

    private static List<String> lines() throws IOException {
        try (InputStream file = GraphCasesTest.class.getResourceAsStream("graph-cases.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf("\ncase 1:") + 1).lines().toList();
        }
    }

    private static void refusesGraph(String graph, String message) {
        assertEquals(
                message,
                assertThrows(RevisionException.class, () -> Graphs.graph(graph)).getMessage());
    }

    private static final class Question {
        private final RevisionGraph graph;
        private final Matcher parts;
        private final Set<String> applied;

        Question(String graphText, String line) {
            graph = graphText.isEmpty() ? new RevisionGraph(List.of()) : Graphs.graph(graphText);
            parts = QUESTION.matcher(line);
            assertTrue(parts.matches(), line);
            Set<String> named = Arrays.stream(parts.group("applied").split(" "))
                    .filter(it -> !it.equals("base"))
                    .collect(Collectors.toSet());
            applied = parts.group("closed").equals("at") ? graph.withAncestors(named) : named;
        }

        void ask() {
            String expected = parts.group("answer").strip();
            if (parts.group("kind").equals("!")) {
                String message =
                        assertThrows(RevisionException.class, this::answer).getMessage();
                assertTrue(message.startsWith(expected), message);
                return;
            }
            assertEquals(expected, answer());
            if (parts.group("heads") != null) {
                String heads = String.join(" ", graph.headsOf(afterwards(expected)));
                assertEquals(parts.group("heads"), heads.isEmpty() ? "base" : heads);
            }
        }

        private String answer() {
            String targets = parts.group("targets");
            return switch (parts.group("verb")) {
                case "upgrade" ->
                    ids("", Plan.upgrade(graph, applied, Target.parse(targets)).revisions());
                case "downgrade" ->
                    ids(
                            "",
                            Plan.downgrade(graph, applied, Target.parse(targets))
                                    .revisions());
                case "history" -> ids("", Section.parse(targets).of(graph, applied));
                case "stamp" -> {
                    Stamp stamp = Stamp.of(
                            graph,
                            applied,
                            Arrays.stream(targets.split(" ")).map(Target::parse).toList());
                    yield (ids("-", stamp.forgotten()) + " " + ids("+", stamp.noted())).strip();
                }
                default -> throw new AssertionError(parts.group("verb"));
            };
        }

        private static String ids(String sign, List<IndexedRevision> revisions) {
            return revisions.stream().map(it -> sign + it.id()).collect(Collectors.joining(" "));
        }

        private Set<String> afterwards(String plan) {
            Set<String> after = new HashSet<>(applied);
            for (String step : plan.split(" ")) {
                if (parts.group("verb").equals("downgrade") || step.startsWith("-")) {
                    after.remove(step.replace("-", ""));
                } else if (!step.isEmpty()) {
                    after.add(step.replace("+", ""));
                }
            }
            return after;
        }
    }
}
