package dev.retort.processor.assembly;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The text of a {@code columnDefinition}, taken apart.
 *
 * @param notNull whether it says so itself
 */
record ColumnDefinitionText(ColumnType type, Optional<String> defaultValue, boolean notNull) {

    /** Words that start something other than a type, a default or a {@code not null}. */
    private static final Set<String> BEYOND = Set.of(
            "unique",
            "primary",
            "references",
            "check",
            "constraint",
            "generated",
            "identity",
            "collate",
            "comment",
            "auto_increment",
            "on",
            "as");

    /** Types that bring a sequence with them, which would be nobody's. */
    private static final Set<String> SERIAL =
            Set.of("serial", "bigserial", "smallserial", "serial2", "serial4", "serial8");

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_$]*");
    private static final Pattern SPELLED = Pattern.compile(
            "(?<name>[a-z0-9 ]+?)\\s*"
                    + "(?:\\(\\s*(?<first>\\d{1,8})\\s*(?:,\\s*(?<second>\\d{1,8})\\s*)?\\))?\\s*(?<zone>with(?:out)? time zone)?");

    /** Spellings that mean the same to every database, so that a column compares by meaning. */
    private static final Map<String, TypeName> WITHOUT_ARGUMENTS = Map.ofEntries(
            Map.entry("bigint", TypeName.BIGINT),
            Map.entry("int8", TypeName.BIGINT),
            Map.entry("integer", TypeName.INTEGER),
            Map.entry("int", TypeName.INTEGER),
            Map.entry("int4", TypeName.INTEGER),
            Map.entry("smallint", TypeName.SMALLINT),
            Map.entry("int2", TypeName.SMALLINT),
            Map.entry("boolean", TypeName.BOOLEAN),
            Map.entry("bool", TypeName.BOOLEAN),
            Map.entry("real", TypeName.REAL),
            Map.entry("float4", TypeName.REAL),
            Map.entry("double precision", TypeName.DOUBLE),
            Map.entry("float8", TypeName.DOUBLE),
            Map.entry("text", TypeName.TEXT),
            Map.entry("date", TypeName.DATE),
            Map.entry("uuid", TypeName.UUID),
            Map.entry("jsonb", TypeName.JSON),
            Map.entry("inet", TypeName.INET));

    private static final Map<String, TypeName> WITH_LENGTH = Map.of(
            "varchar", TypeName.VARCHAR,
            "character varying", TypeName.VARCHAR,
            "char", TypeName.CHAR,
            "character", TypeName.CHAR);

    /** Empty if there is anything in the text that is not understood. */
    static Optional<ColumnDefinitionText> parse(String text) {
        List<String> words = words(text.strip());
        int end = 0;
        while (end < words.size() && !startsClause(words.get(end))) {
            end++;
        }
        String type = join(words.subList(0, end));
        boolean notNull = false;
        Optional<String> defaultValue = Optional.empty();
        int at = end;
        while (at < words.size()) {
            if (is(words.get(at), "not") && at + 1 < words.size() && is(words.get(at + 1), "null")) {
                notNull = true;
                at += 2;
            } else if (is(words.get(at), "null")) {
                at++;
            } else if (is(words.get(at), "default") && defaultValue.isEmpty()) {
                int valueEnd = endOfDefault(words, at + 1);
                defaultValue = Optional.of(join(words.subList(at + 1, valueEnd)));
                at = valueEnd;
            } else {
                return Optional.empty();
            }
        }
        if (type.isEmpty() || SERIAL.contains(type.toLowerCase(Locale.ROOT)) || defaultValue.equals(Optional.of(""))) {
            return Optional.empty();
        }
        return Optional.of(
                new ColumnDefinitionText(type(type), defaultValue.filter(it -> !it.equalsIgnoreCase("null")), notNull));
    }

    private static int endOfDefault(List<String> words, int start) {
        int at = start;
        while (at < words.size() && (at == start || !startsClause(words.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean startsClause(String word) {
        Matcher first = WORD.matcher(word);
        return first.lookingAt()
                && (is(word, "default")
                        || is(word, "not")
                        || is(word, "null")
                        || BEYOND.contains(first.group().toLowerCase(Locale.ROOT)));
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

    private static ColumnType type(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.endsWith("[]")) {
            return ColumnType.arrayOf(
                    type(written.substring(0, written.length() - 2).strip()));
        }
        Matcher spelled = SPELLED.matcher(lower);
        return spelled.matches()
                ? known(spelled).orElseGet(() -> ColumnType.defined(written))
                : ColumnType.defined(written);
    }

    private static Optional<ColumnType> known(Matcher spelled) {
        String name = spelled.group("name");
        List<Integer> arguments = Stream.of(spelled.group("first"), spelled.group("second"))
                .filter(it -> it != null)
                .map(Integer::valueOf)
                .toList();
        String zone = spelled.group("zone");
        if (zone == null && arguments.isEmpty() && WITHOUT_ARGUMENTS.containsKey(name)) {
            return Optional.of(ColumnType.of(WITHOUT_ARGUMENTS.get(name)));
        }
        if (zone == null && arguments.size() == 1 && WITH_LENGTH.containsKey(name)) {
            return Optional.of(ColumnType.of(WITH_LENGTH.get(name), arguments.get(0)));
        }
        if (zone == null && !arguments.isEmpty() && (name.equals("numeric") || name.equals("decimal"))) {
            return Optional.of(
                    ColumnType.of(TypeName.NUMERIC, arguments.get(0), arguments.size() == 2 ? arguments.get(1) : 0));
        }
        return arguments.size() <= 1 ? time(name, zone, arguments.isEmpty() ? 6 : arguments.get(0)) : Optional.empty();
    }

    private static Optional<ColumnType> time(String name, String zone, int digits) {
        boolean zoned = "with time zone".equals(zone);
        if (name.equals("timestamptz") && zone == null || name.equals("timestamp") && zoned) {
            return Optional.of(ColumnType.of(TypeName.TIMESTAMP_WITH_TIME_ZONE, digits));
        }
        return name.equals("timestamp") ? Optional.of(ColumnType.of(TypeName.TIMESTAMP, digits)) : Optional.empty();
    }
}
