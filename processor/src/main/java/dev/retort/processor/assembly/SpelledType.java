package dev.retort.processor.assembly;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A type as somebody wrote it in SQL. */
final class SpelledType {

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

    private SpelledType() {}

    /** What all databases know by one name, or else just the text. */
    static ColumnType of(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        if (lower.endsWith("[]")) {
            return ColumnType.arrayOf(
                    of(written.substring(0, written.length() - 2).strip()));
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
