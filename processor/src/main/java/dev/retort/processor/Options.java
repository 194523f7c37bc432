package dev.retort.processor;

import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the developer passes with {@code -A}. */
record Options(
        Mode mode,
        DraftRule draft,
        MergeRule merge,
        Optional<String> message,
        Optional<Path> directory,
        List<Report> reports) {

    static final String MODE = "retort.mode";
    static final String DRAFT = "retort.draft";
    static final String MERGE = "retort.merge";
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

    /** Whether the next compile may rewrite a revision that is as it was generated. */
    enum DraftRule {
        /** As long as git does not track it. */
        GIT,
        /** Also where git cannot tell. */
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What becomes of revisions of several branches where it does not matter which runs first. */
    enum MergeRule {
        /** One without content follows them all. */
        REVISION,
        /** The younger ones follow the older, as if they had been made after them. */
        REBASE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Options of(Map<String, String> given, Map<String, String> environment) {
        Mode usual = isTrue(environment.getOrDefault("CI", "")) ? Mode.CHECK : Mode.GENERATE;
        List<Report> reports = new ArrayList<>();
        Mode mode = constant(given, MODE, usual, reports);
        DraftRule draft = constant(given, DRAFT, DraftRule.GIT, reports);
        MergeRule merge = constant(given, MERGE, MergeRule.REVISION, reports);
        return new Options(
                reports.isEmpty() ? mode : Mode.OFF,
                draft,
                merge,
                Optional.ofNullable(given.get(MESSAGE)).map(String::strip).filter(it -> !it.isEmpty()),
                Optional.ofNullable(given.get(DIRECTORY)).map(Path::of),
                List.copyOf(reports));
    }

    /** As the build servers write it. */
    private static boolean isTrue(String text) {
        return text.equalsIgnoreCase("true") || text.equals("1");
    }

    private static <E extends Enum<E>> E constant(
            Map<String, String> given, String option, E usual, List<Report> reports) {
        if (!given.containsKey(option)) {
            return usual;
        }
        // Javac gives null for an option without a value.
        String written = Objects.requireNonNullElse(given.get(option), "");
        List<E> constants = List.of(usual.getDeclaringClass().getEnumConstants());
        Optional<E> known =
                constants.stream().filter(it -> it.toString().equals(written)).findFirst();
        if (known.isEmpty()) {
            reports.add(Report.nowhere(
                    Problem.OPTION_UNKNOWN,
                    option,
                    written,
                    constants.stream().map(Object::toString).collect(Collectors.joining(", "))));
        }
        return known.orElse(usual);
    }
}
