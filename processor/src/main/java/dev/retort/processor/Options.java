package dev.retort.processor;

import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the developer passes with {@code -A}. */
record Options(Mode mode, Optional<String> message, Optional<Path> directory, List<Report> reports) {

    static final String MODE = "retort.mode";
    static final String MESSAGE = "retort.message";
    static final String DIRECTORY = "retort.directory";

    /** What to do about a difference between entities and snapshot. */
    enum Mode {
        /** Write a revision. */
        GENERATE,
        /** Say so, as an error, and write nothing. */
        CHECK,
        /** Do not look. */
        OFF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Options of(Map<String, String> given, Map<String, String> environment) {
        Mode usual = "true".equals(environment.get("CI")) ? Mode.CHECK : Mode.GENERATE;
        // Javac gives null for an option without a value.
        String mode = given.containsKey(MODE) ? Objects.requireNonNullElse(given.get(MODE), "") : usual.toString();
        Optional<Mode> known = Stream.of(Mode.values())
                .filter(it -> it.toString().equals(mode))
                .findFirst();
        return new Options(
                known.orElse(Mode.OFF),
                Optional.ofNullable(given.get(MESSAGE)).map(String::strip).filter(it -> !it.isEmpty()),
                Optional.ofNullable(given.get(DIRECTORY)).map(Path::of),
                known.isPresent() ? List.of() : List.of(Report.nowhere(Problem.MODE_UNKNOWN, mode)));
    }
}
