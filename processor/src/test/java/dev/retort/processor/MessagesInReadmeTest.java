package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README says of messages by hand, broken into lines and maybe without the source, is still what we say. */
class MessagesInReadmeTest {

    private static final Pattern BEGINNING =
            Pattern.compile("(?:\\S+\\.java:\\d+: )?(?:error|warning|Note): \\[(?<id>[a-z0-9-]+)] .*");
    private static final Pattern CARET = Pattern.compile(" *\\^");

    @Test
    void everyMessageIsOurs() throws IOException {
        List<String> lines = Files.readAllLines(ProblemsTest.README);
        for (int i = 0; i < lines.size(); i++) {
            Matcher beginning = BEGINNING.matcher(lines.get(i));
            if (beginning.matches()) {
                String message = message(lines.subList(i, lines.size()));
                assertTrue(
                        Pattern.matches("(?:\\S+ )?\\w+: " + words(beginning.group("id")) + "(?: \\(.*\\))?", message),
                        () -> "no message of ours: " + message);
            }
        }
    }

    /** Up to the line of source that a caret points at, the next message, or the end of the block. */
    private static String message(List<String> lines) {
        int end = 1;
        while (!CARET.matcher(lines.get(end + 1)).matches()
                && !BEGINNING.matcher(lines.get(end)).matches()
                && !lines.get(end).startsWith("```")) {
            end++;
        }
        return String.join(" ", lines.subList(0, end));
    }

    private static String words(String id) {
        Problem problem = Stream.of(Problem.values())
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
        String[] anything = {"\0", "\0", "\0", "\0", "\0"};
        return Stream.of(Report.nowhere(problem, (Object[]) anything).message().split("\0", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
    }
}
