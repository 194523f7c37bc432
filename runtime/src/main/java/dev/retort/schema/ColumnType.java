package dev.retort.schema;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The type of a column, the same for all databases until a dialect renders it.
 *
 * @param arguments as many numbers as the name asks for
 * @param element   of an array, what it holds
 * @param definition of a {@link TypeName#DEFINED} type, its SQL
 */
public record ColumnType(
        TypeName name, List<Integer> arguments, Optional<ColumnType> element, Optional<String> definition) {

    private static final Pattern WRITTEN = Pattern.compile("(?<name>[a-z_]+)(?:\\((?<arguments>[0-9, ]+)\\))?");

    public ColumnType {
        arguments = List.copyOf(arguments);
        if (arguments.size() != name.arguments()
                || element.isPresent() != (name == TypeName.ARRAY)
                || definition.isPresent() != (name == TypeName.DEFINED)) {
            throw new IllegalArgumentException(name + " does not take " + arguments + element + definition);
        }
    }

    public static ColumnType of(TypeName name, Integer... arguments) {
        return new ColumnType(name, List.of(arguments), Optional.empty(), Optional.empty());
    }

    public static ColumnType arrayOf(ColumnType element) {
        return new ColumnType(TypeName.ARRAY, List.of(), Optional.of(element), Optional.empty());
    }

    /** A type that only the database understands. */
    public static ColumnType defined(String sql) {
        return new ColumnType(TypeName.DEFINED, List.of(), Optional.empty(), Optional.of(sql));
    }

    /** Reads what {@link #toString} writes. */
    public static ColumnType parse(String written) {
        if (written.endsWith("[]")) {
            return arrayOf(parse(written.substring(0, written.length() - 2)));
        }
        if (written.startsWith("sql(") && written.endsWith(")")) {
            return defined(written.substring(4, written.length() - 1));
        }
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a type: " + written);
        }
        String arguments = parts.group("arguments");
        return of(
                TypeName.valueOf(parts.group("name").toUpperCase(Locale.ROOT)),
                arguments == null
                        ? new Integer[0]
                        : Stream.of(arguments.split(", *"))
                                .map(Integer::valueOf)
                                .toArray(Integer[]::new));
    }

    @Override
    public String toString() {
        return switch (name) {
            case ARRAY -> element.orElseThrow() + "[]";
            case DEFINED -> "sql(" + definition.orElseThrow() + ")";
            case BOOLEAN,
                    TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE,
                    FLOAT,
                    NUMERIC,
                    CHAR,
                    VARCHAR,
                    TEXT,
                    VARBINARY,
                    CLOB,
                    BLOB,
                    DATE,
                    TIME,
                    TIME_WITH_TIME_ZONE,
                    TIMESTAMP,
                    TIMESTAMP_WITH_TIME_ZONE,
                    UUID,
                    JSON,
                    INET ->
                name.name().toLowerCase(Locale.ROOT)
                        + (arguments.isEmpty()
                                ? ""
                                : arguments.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")")));
        };
    }
}
