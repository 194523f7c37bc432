package dev.retort.integration;

import dev.retort.integration.Followed.Place;
import dev.retort.operation.Database;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the compiler asks, and the answer that its own words name.
 *
 * @param line of the source, from 1; 0 where it is about the whole
 * @param column of the line, from 0
 */
record StepQuestion(boolean isError, String id, String text, int line, int column) {

    /** Sources with what was answered so far. */
    record Sources(String model, String packageInfo) {

        private Sources withModel(String changed) {
            return new Sources(changed, packageInfo);
        }

        private Sources onPackage(String annotation) {
            List<String> lines = new ArrayList<>(packageInfo.lines().toList());
            if (lines.get(0).startsWith(ANNOTATIONS + "Dropped(")) {
                lines.set(0, both(lines.get(0), annotation));
                return new Sources(model, String.join("\n", lines) + "\n");
            }
            return new Sources(model, ANNOTATIONS + annotation + "\n" + packageInfo);
        }
    }

    static final String ANNOTATIONS = "@dev.retort.annotations.";
    private static final Pattern MESSAGE =
            Pattern.compile("(?:.*\\.java:(\\d+): )?(error|warning): \\[([a-z-]+)\\] (.*)");
    private static final Pattern RENAMED = Pattern.compile("write @(RenamedFrom\\(\".*?\"\\)) here");
    private static final Pattern RENAMED_COLUMN =
            Pattern.compile("column (.*) of (.*) is gone and (.*) is new, and only");
    private static final Pattern RENAMED_TABLE = Pattern.compile("table (.*) is gone and (.*) is new, and only");
    private static final Pattern DROPPED =
            Pattern.compile("(?:write|or) @(Dropped\\(\".*?\"\\)) on (.*?)(?: if| to let|, or|$)");
    private static final Pattern BACKFILLED =
            Pattern.compile("(.*) (?:is|becomes) NOT NULL(?:,| and).* @Backfill\\(\"\\.\\.\\.\"\\).*");
    private static final Pattern CONVERTED = Pattern.compile(
            ".* from (\\S+(?: \\S+)*?) to (\\S+(?: \\S+)*?), and no database .* @(Using\\(.*\\))(?: here|, where).*");
    private static final Pattern LEFT =
            Pattern.compile("@Dropped\\(\"(.*)\"\\) and the attribute .* contradict each other.*");
    private static final Pattern COMPONENT = Pattern.compile("[\\w.\\[\\]]+(?:<[^>]*>)? $");

    /** Two of {@code @Dropped}, of which there may be only one. */
    private static String both(String one, String other) {
        String values = Stream.of(one, other)
                .map(it -> it.replaceAll("^.*?\\(\\{?|\\}?\\)$", ""))
                .collect(Collectors.joining(", "));
        return ANNOTATIONS + "Dropped({" + values + "})";
    }

    static List<StepQuestion> in(Project.Compilation compilation) {
        List<StepQuestion> questions = new ArrayList<>();
        List<String> lines = compilation.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher message = MESSAGE.matcher(lines.get(i));
            if (message.matches()) {
                boolean isPlaced = message.group(1) != null && i + 2 < lines.size();
                questions.add(new StepQuestion(
                        message.group(2).equals("error"),
                        message.group(3),
                        message.group(4),
                        isPlaced ? Integer.parseInt(message.group(1)) : 0,
                        isPlaced ? lines.get(i + 2).indexOf('^') : 0));
            }
        }
        return questions;
    }

    /**
     * The sources with the answer, if there is one that can be written; where there are several, the words decide.
     */
    Optional<Sources> answered(Sources sources, Schema before, Schema after) {
        Matcher dropped = DROPPED.matcher(text);
        Matcher renamed = RENAMED.matcher(text);
        Matcher backfilled = BACKFILLED.matcher(text);
        Matcher converted = CONVERTED.matcher(text);
        boolean mayDrop = dropped.find();
        // What is gone from several tables is the same in all of them.
        if (renamed.find() && (!mayDrop || !new Chance(renamed.group(1).hashCode()).oneIn(3))) {
            return Optional.of(here(sources, renamed.group(1)));
        }
        if (mayDrop) {
            return on(sources, dropped.group(2), dropped.group(1));
        }
        if (backfilled.matches()) {
            return value(after, backfilled.group(1)).map(it -> here(sources, "Backfill(\"" + it + "\")"));
        }
        if (converted.matches()) {
            boolean isBack = text.contains("a downgrade takes");
            String now = value(after, ColumnType.parse(converted.group(isBack ? 1 : 2)));
            String once = value(before, ColumnType.parse(converted.group(isBack ? 2 : 1)));
            return Optional.of(here(
                    sources,
                    converted
                            .group(3)
                            .replace("downgrade = \"...\"", "downgrade = \"" + Matcher.quoteReplacement(once) + "\"")
                            .replace("...", now)));
        }
        Matcher left = LEFT.matcher(text);
        return left.matches() ? Optional.of(sources.withModel(without(sources, left.group(1)))) : Optional.empty();
    }

    /** What no answer makes right, only a revision that a developer writes. */
    boolean isForARevisionByHand() {
        return isError && text.contains("a revision of your own first");
    }

    /** Whether the answer lets a column go. */
    boolean lets(Place column) {
        return text.contains("Dropped(\"" + column.column() + "\")");
    }

    /**
     * What was said to have become what.
     *
     * @param places of columns before and after, for the words have each table by its new name
     */
    void tellRenamed(FollowedAttributes attributes, Map<Place, Place> places) {
        Matcher column = RENAMED_COLUMN.matcher(text);
        Matcher table = RENAMED_TABLE.matcher(text);
        if (column.lookingAt()) {
            places.forEach((from, to) -> {
                if (from.column().toString().equals(column.group(1))
                        && to.table().toString().equals(column.group(2))
                        && to.column().toString().equals(column.group(3))) {
                    attributes.answered(from, to);
                }
            });
        } else if (table.lookingAt()) {
            attributes.answeredOfTables(table.group(1), table.group(2));
        }
    }

    private static Optional<String> value(Schema schema, String column) {
        return schema.tables().values().stream()
                .flatMap(table -> table.columns().stream()
                        .filter(it -> (table.name() + "." + it.name()).equals(column))
                        .map(it -> new SchemaRows(schema, Database.H2).value(table, it, 1)))
                .findFirst();
    }

    private static String value(Schema schema, ColumnType type) {
        return new SchemaRows(schema, Database.H2).value(type);
    }

    private Sources here(Sources sources, String annotation) {
        return line == 0 ? sources.onPackage(annotation) : sources.withModel(at(sources, line, column, annotation));
    }

    private static Optional<Sources> on(Sources sources, String place, String annotation) {
        if (place.startsWith("package") || place.startsWith("the package") || place.startsWith("this package")) {
            return Optional.of(sources.onPackage(annotation));
        }
        String name = place.substring(place.lastIndexOf('.') + 1);
        List<String> lines = sources.model().lines().toList();
        return Stream.iterate(0, it -> it < lines.size(), it -> it + 1)
                .filter(it -> lines.get(it).matches("(?:abstract )?(?:class|record|enum) " + name + "\\b.*"))
                .findFirst()
                .map(it -> sources.withModel(at(sources, it + 1, 0, annotation)));
    }

    /** An answer from a step before, which may have others beside it. */
    private String without(Sources sources, String dropped) {
        List<String> lines = new ArrayList<>(sources.model().lines().toList());
        List<String> others = Pattern.compile("\"[^\"]*\"")
                .matcher(lines.get(line - 1))
                .results()
                .map(MatchResult::group)
                .filter(it -> !it.equals('"' + dropped + '"'))
                .toList();
        lines.set(line - 1, others.isEmpty() ? "" : ANNOTATIONS + "Dropped({" + String.join(", ", others) + "})");
        return String.join("\n", lines) + "\n";
    }

    private static String at(Sources sources, int line, int column, String annotation) {
        List<String> lines = new ArrayList<>(sources.model().lines().toList());
        String text = lines.get(line - 1);
        boolean isWithin = column > 0 && text.matches("(?:record|enum) .*");
        Matcher type = COMPONENT.matcher(text.substring(0, column));
        if (annotation.startsWith("Dropped(") && line > 1 && lines.get(line - 2).startsWith(ANNOTATIONS + "Dropped(")) {
            lines.set(line - 2, both(lines.get(line - 2), annotation));
            return String.join("\n", lines) + "\n";
        }
        if (!isWithin) {
            int spent = sameAbout(lines, line - 1, annotation);
            if (spent >= 0) {
                lines.set(spent, ANNOTATIONS + annotation);
                return String.join("\n", lines) + "\n";
            }
        }
        int place = !isWithin ? 0 : type.find() && text.startsWith("record") ? type.start() : column;
        lines.set(
                line - 1,
                text.substring(0, place) + ANNOTATIONS + annotation + (isWithin ? " " : "\n") + text.substring(place));
        return String.join("\n", lines) + "\n";
    }

    /** Where what is annotated there has an answer of that kind from a step before, which nobody can give twice; below 0 if not. */
    private static int sameAbout(List<String> lines, int about, String annotation) {
        String same = ANNOTATIONS + annotation.substring(0, annotation.indexOf('(') + 1);
        int first = about;
        while (first > 0 && isAnnotation(lines.get(first - 1))) {
            first--;
        }
        int last = about;
        while (last < lines.size() && isAnnotation(lines.get(last))) {
            last++;
        }
        return IntStream.range(first, last)
                .filter(it -> lines.get(it).strip().startsWith(same))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isAnnotation(String line) {
        return line.strip().startsWith("@");
    }

    @Override
    public String toString() {
        return (isError ? "error" : "warning") + " in line " + line + ": [" + id + "] " + text;
    }
}
