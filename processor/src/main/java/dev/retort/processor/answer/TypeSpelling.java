package dev.retort.processor.answer;

import dev.retort.schema.ColumnType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a type that somebody wrote in SQL.
 *
 * @param name without numbers, and without what stands behind it
 */
record TypeSpelling(String name) {

    private static final Pattern BEHIND_IT =
            Pattern.compile("\\s+(?:collate|generated)\\s.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile("\\s*\\([0-9, ]*\\)");

    /** Which databases convert as they do the types that Retort writes itself; what is not here nobody knows. */
    private static final Map<String, TypeFamily> FAMILIES = Map.ofEntries(
            Map.entry("varchar", TypeFamily.TEXT),
            Map.entry("character varying", TypeFamily.TEXT),
            Map.entry("char", TypeFamily.TEXT),
            Map.entry("character", TypeFamily.TEXT),
            Map.entry("bpchar", TypeFamily.TEXT),
            Map.entry("text", TypeFamily.TEXT),
            Map.entry("citext", TypeFamily.TEXT),
            Map.entry("tinyint", TypeFamily.NUMBER),
            Map.entry("numeric", TypeFamily.NUMBER),
            Map.entry("decimal", TypeFamily.NUMBER),
            Map.entry("float", TypeFamily.NUMBER),
            Map.entry("bytea", TypeFamily.BINARY),
            Map.entry("varbinary", TypeFamily.BINARY),
            Map.entry("time", TypeFamily.TIME),
            Map.entry("timetz", TypeFamily.TIME),
            Map.entry("time with time zone", TypeFamily.TIME),
            Map.entry("time without time zone", TypeFamily.TIME),
            Map.entry("json", TypeFamily.JSON));

    /** None of a type that Retort spells itself. */
    static Optional<TypeSpelling> of(ColumnType type) {
        return type.definition().map(it -> new TypeSpelling(nameIn(it)));
    }

    private static String nameIn(String sql) {
        String type = BEHIND_IT.matcher(sql.strip()).replaceFirst("");
        String name = type.startsWith("\"") ? type : type.toLowerCase(Locale.ROOT);
        return NUMBERS.matcher(name).replaceAll("").replaceAll("\\s+", " ");
    }

    TypeFamily family() {
        return FAMILIES.getOrDefault(name, TypeFamily.DEFINED);
    }

    boolean isTimeOfDay() {
        return family() == TypeFamily.TIME;
    }
}
