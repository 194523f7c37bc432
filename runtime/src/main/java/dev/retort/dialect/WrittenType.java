package dev.retort.dialect;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A type as SQL writes it, taken apart.
 *
 * @param name what stands before and behind the numbers, {@code timestamp with time zone}; empty if the text has another form
 * @param text all of it, in lower case outside quotes and without needless space
 */
record WrittenType(String name, List<Integer> arguments, String text) {

    private static final Pattern FORM =
            Pattern.compile("(?<name>[a-z_][a-z0-9_ ]*?)(?:\\((?<arguments>[0-9,]{1,20})\\))?"
                    + "(?<zone> with time zone| without time zone)?");
    private static final Pattern ARRAY = Pattern.compile("(?<element>.+?)(?:\\[[0-9]*]| array(?:\\[[0-9]+])?)");
    private static final Pattern QUOTED_NAME = Pattern.compile("\"(?:[^\"]|\"\")+\"");
    private static final Pattern QUOTED_OR_NOT = Pattern.compile("'[^']*+'|\"[^\"]*+\"|[^'\"]++|['\"]");

    static WrittenType of(String sql) {
        String text = normalised(sql);
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new WrittenType("", List.of(), text);
        }
        String zone = form.group("zone");
        return new WrittenType(
                form.group("name") + (zone == null || zone.equals(" without time zone") ? "" : zone),
                form.group("arguments") == null
                        ? List.of()
                        : Stream.of(form.group("arguments").split(","))
                                .map(Integer::valueOf)
                                .toList(),
                text);
    }

    private static String normalised(String sql) {
        StringBuilder text = new StringBuilder();
        Matcher parts = QUOTED_OR_NOT.matcher(sql.strip());
        while (parts.find()) {
            String part = parts.group();
            text.append(
                    part.startsWith("'") || part.startsWith("\"")
                            ? part
                            : part.toLowerCase(Locale.ROOT)
                                    .replaceAll("\\s+", " ")
                                    .replaceAll(" ?([(),\\[\\]]) ?", "$1")
                                    .replaceAll("([)\\]])(?=[a-z])", "$1 "));
        }
        return text.toString();
    }

    /** Of a type that has nothing but a name, and that in quotes. */
    Optional<String> quotedName() {
        return QUOTED_NAME.matcher(text).matches()
                ? Optional.of(text.substring(1, text.length() - 1).replace("\"\"", "\""))
                : Optional.empty();
    }

    boolean isArray() {
        return ARRAY.matcher(text).matches();
    }

    String element() {
        Matcher array = ARRAY.matcher(text);
        if (!array.matches()) {
            throw new IllegalStateException(text + " is not an array");
        }
        return array.group("element");
    }

    int argument(int otherwise) {
        return arguments.isEmpty() ? otherwise : arguments.get(0);
    }

    ColumnType defined() {
        return ColumnType.defined(text);
    }

    ColumnType numeric(int precision) {
        return ColumnType.of(TypeName.NUMERIC, argument(precision), arguments.size() > 1 ? arguments.get(1) : 0);
    }

    /** The names that mean the same everywhere. */
    ColumnType common() {
        return switch (name) {
            case "boolean", "bool" -> ColumnType.of(TypeName.BOOLEAN);
            case "smallint", "int2" -> ColumnType.of(TypeName.SMALLINT);
            case "integer", "int", "int4" -> ColumnType.of(TypeName.INTEGER);
            case "bigint", "int8" -> ColumnType.of(TypeName.BIGINT);
            case "real", "float4" -> ColumnType.of(TypeName.REAL);
            case "double precision", "float8" -> ColumnType.of(TypeName.DOUBLE);
            case "float" -> ColumnType.of(argument(53) <= 24 ? TypeName.REAL : TypeName.DOUBLE);
            case "char", "character" -> ColumnType.of(TypeName.CHAR, argument(1));
            case "date" -> ColumnType.of(TypeName.DATE);
            case "timestamp" -> ColumnType.of(TypeName.TIMESTAMP, argument(6));
            case "timestamp with time zone" -> ColumnType.of(TypeName.TIMESTAMP_WITH_TIME_ZONE, argument(6));
            case "uuid" -> ColumnType.of(TypeName.UUID);
            default -> defined();
        };
    }
}
