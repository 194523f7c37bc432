package dev.retort.processor.assembly;

import dev.retort.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a {@code columnDefinition}, or of the {@code options} of a column, taken apart.
 *
 * @param given none if the text begins with something else
 * @param notNull whether it says so itself
 * @param identity whether the database numbers the rows, unless they bring a number
 * @param checks what must hold for a row
 * @param collation as it is written, with its quotes
 * @param computed what stands behind {@code generated always as}
 */
record ColumnDefinitionText(
        Optional<ColumnType> given,
        Optional<String> defaultValue,
        boolean notNull,
        boolean identity,
        boolean unique,
        List<String> checks,
        Optional<String> collation,
        Optional<String> computed) {

    /** Words that start something other than a type. */
    private static final Set<String> CLAUSES = Set.of(
            "default",
            "not",
            "null",
            "unique",
            "check",
            "collate",
            "generated",
            "primary",
            "references",
            "constraint",
            "identity",
            "comment",
            "auto_increment",
            "on",
            "as");

    /** A word in parentheses has no keyword. */
    private static final Set<String> OF_GENERATED =
            Set.of("always", "by", "default", "as", "identity", "stored", "virtual", "");

    private static final Pattern GENERATED = Pattern.compile(
            "by default as identity|always as\\s*(?<computed>identity|\\(.*\\)(?: (?:stored|virtual))?)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
    /** Empty if there is anything in the text that is not understood. */
    static Optional<ColumnDefinitionText> parse(String text) {
        List<String> words = words(text.strip());
        int end = endOfClause(words, 0);
        String type = join(words.subList(0, end));
        Draft draft = new Draft();
        int at = end;
        while (at < words.size()) {
            int next = at + draft.wordsTaken(words.subList(at, words.size()));
            if (next == at) {
                return Optional.empty();
            }
            at = next;
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(draft.finished(type.isEmpty() ? Optional.empty() : Optional.of(SpelledType.of(type))));
    }

    /** The clauses that were met so far. */
    private static final class Draft {

        private Optional<String> defaultValue = Optional.empty();
        private boolean notNull;
        private boolean identity;
        private boolean unique;
        private final List<String> checks = new ArrayList<>();
        private Optional<String> collation = Optional.empty();
        private Optional<String> computed = Optional.empty();

        /** How many of the words make a clause that is understood; none if the first of them does not begin one. */
        private int wordsTaken(List<String> words) {
            int length = endOfClause(words, 1);
            return switch (keyword(words.get(0))) {
                case "not" -> notNull(words);
                case "null" -> length == 1 ? 1 : 0;
                case "default" -> defaultTo(words);
                case "unique" -> unique(length);
                case "check" -> check(words);
                case "collate" -> collate(words, length);
                case "generated" -> generated(words);
                default -> 0;
            };
        }

        private int notNull(List<String> words) {
            notNull = words.size() > 1 && is(words.get(1), "null");
            return notNull ? 2 : 0;
        }

        private int defaultTo(List<String> words) {
            // A default may begin with a word that begins a clause.
            int end = words.size() < 2 ? 1 : endOfClause(words, 2);
            String value = join(words.subList(1, end));
            if (value.isEmpty() || defaultValue.isPresent()) {
                return 0;
            }
            defaultValue = Optional.of(value);
            return end;
        }

        private int unique(int length) {
            unique = true;
            return length == 1 ? 1 : 0;
        }

        private int check(List<String> words) {
            String glued = words.get(0).substring("check".length());
            String condition = glued.isEmpty() && words.size() > 1 ? words.get(1) : glued;
            if (!condition.startsWith("(") || !condition.endsWith(")")) {
                return 0;
            }
            checks.add(condition.substring(1, condition.length() - 1));
            return glued.isEmpty() ? 2 : 1;
        }

        private int collate(List<String> words, int length) {
            collation = length == 2 ? Optional.of(words.get(1)) : Optional.empty();
            return collation.isPresent() ? 2 : 0;
        }

        private int generated(List<String> words) {
            int end = 1;
            while (end < words.size() && OF_GENERATED.contains(keyword(words.get(end)))) {
                end++;
            }
            Matcher clause = GENERATED.matcher(join(words.subList(1, end)));
            if (!clause.matches()) {
                return 0;
            }
            computed = Optional.ofNullable(clause.group("computed"));
            identity = computed.isEmpty();
            return end;
        }

        private ColumnDefinitionText finished(Optional<ColumnType> type) {
            return new ColumnDefinitionText(
                    type,
                    defaultValue.filter(it -> !it.equalsIgnoreCase("null")),
                    notNull,
                    identity,
                    unique,
                    List.copyOf(checks),
                    collation,
                    computed);
        }
    }

    /** The type that is given, or else the column's own, with what is said of it. */
    static ColumnType typeOr(Optional<ColumnDefinitionText> definition, ColumnType own) {
        return definition.map(it -> it.completed(it.given.orElse(own))).orElse(own);
    }

    /** @param plain the type, whoever gives it */
    ColumnType completed(ColumnType plain) {
        ColumnType collated =
                collation.map(it -> TypeSuffix.collated(plain, it)).orElse(plain);
        return computed.map(it -> it.equalsIgnoreCase("identity")
                        ? TypeSuffix.numbered(collated)
                        : TypeSuffix.computed(collated, it))
                .orElse(collated);
    }

    /** Whether it says nothing but a type. */
    boolean isOnlyType() {
        return given.isPresent()
                && defaultValue.isEmpty()
                && !notNull
                && !identity
                && !unique
                && checks.isEmpty()
                && collation.isEmpty()
                && computed.isEmpty();
    }

    private static int endOfClause(List<String> words, int start) {
        int at = start;
        while (at < words.size() && !CLAUSES.contains(keyword(words.get(at)))) {
            at++;
        }
        return at;
    }

    /** The word that it begins with, in lower case. */
    private static String keyword(String word) {
        Matcher first = WORD.matcher(word);
        return first.lookingAt() ? first.group().toLowerCase(Locale.ROOT) : "";
    }

    private static boolean is(String word, String keyword) {
        return word.equalsIgnoreCase(keyword);
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }

    /** Splits at white space outside quotes and parentheses. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (char c : text.toCharArray()) {
            if (quote == 0 && depth == 0 && Character.isWhitespace(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                continue;
            }
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            word.append(c);
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
