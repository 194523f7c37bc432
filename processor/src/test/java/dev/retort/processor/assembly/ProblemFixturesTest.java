package dev.retort.processor.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each directory is a compile; a comment {@code // ERROR [id]} directly above a line, and no other line, is where the problem must
 * be reported. A directory without sources of its own kind belongs to the whole processor, which the assembly knows nothing of.
 */
class ProblemFixturesTest {

    private static final Path PROBLEMS = Path.of("src", "test", "resources", "problems");
    private static final Pattern MARKER = Pattern.compile("\\s*// (ERROR|WARNING) (\\[[a-z0-9-]+])\\s*");
    private static final Pattern ID = Pattern.compile("\\[[a-z0-9-]+](?= )");

    static Stream<Path> directories() throws IOException {
        try (Stream<Path> all = Files.list(PROBLEMS)) {
            return all.filter(ProblemFixturesTest::isAboutEntities).sorted().toList().stream();
        }
    }

    private static boolean isAboutEntities(Path directory) {
        return Compile.javaFilesIn(directory).stream().anyMatch(it -> lines(it).stream()
                .anyMatch(line -> MARKER.matcher(line).matches()));
    }

    @ParameterizedTest
    @MethodSource("directories")
    void problemsAreReportedExactlyWhereTheyAre(Path directory) {
        TreeSet<String> expected = new TreeSet<>();
        List<Path> files = Compile.javaFilesIn(directory);
        files.forEach(it -> expected.addAll(expectedIn(it)));
        TreeSet<String> reported = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic :
                Compile.files(files).diagnostics()) {
            reported.add(reported(diagnostic));
        }
        assertEquals(String.join("\n", expected), String.join("\n", reported));
        String id = "[" + directory.getFileName() + "]";
        assertTrue(expected.stream().anyMatch(it -> it.endsWith(id)), () -> "the fixture of " + id + " is about it");
    }

    private static List<String> expectedIn(Path file) {
        List<String> lines = lines(file);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Matcher marker = MARKER.matcher(lines.get(i));
            if (marker.matches()) {
                int offending = i + 1;
                while (MARKER.matcher(lines.get(offending)).matches()) {
                    offending++;
                }
                expected.add(
                        file.getFileName() + ":" + (offending + 1) + " " + marker.group(1) + " " + marker.group(2));
            }
        }
        return expected;
    }

    private static String reported(Diagnostic<? extends JavaFileObject> diagnostic) {
        String message = diagnostic.getMessage(Locale.ROOT);
        Matcher id = ID.matcher(message);
        String file = diagnostic.getSource() == null
                ? "nowhere"
                : Path.of(diagnostic.getSource().toUri()).getFileName().toString();
        return file + ":" + diagnostic.getLineNumber() + " "
                + diagnostic.getKind().name().replace("MANDATORY_", "") + " " + (id.lookingAt() ? id.group() : message);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
