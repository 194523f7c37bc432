package dev.retort.schema;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The type of a column, the same for all databases until a dialect renders it.
 *
 * @param arguments as many numbers as the name asks for
 * @param element   of an array, what it holds
 * @param definition of a {@link TypeName#DEFINED} type, its SQL; of an {@link TypeName#ENUM}, its name
 * @param elsewhere the SQL of a defined type on databases that have another for it, by their names in lower case
 */
public record ColumnType(
        TypeName name,
        List<Integer> arguments,
        Optional<ColumnType> element,
        Optional<String> definition,
        SortedMap<String, String> elsewhere) {

    private static final SortedMap<String, String> NOWHERE_ELSE = Collections.emptySortedMap();
    private static final Pattern WRITTEN = Pattern.compile("(?<name>[a-z_]+)(?:\\((?<arguments>[0-9, ]+)\\))?");
    private static final Pattern FILLS_ITSELF = Pattern.compile(
            "(?:small|big)?serial\\b|.*\\bgenerated\\s+(?:always|by\\s+default)\\s+as\\b.*", CASE_INSENSITIVE | DOTALL);
    private static final Pattern COMPUTED = Pattern.compile(
            "(?<plain>.+?)\\s+generated\\s+always\\s+as\\s*(?<expression>\\(.*)", CASE_INSENSITIVE | DOTALL);
    private static final Pattern STORED = Pattern.compile(".*\\)\\s*stored\\s*", CASE_INSENSITIVE | DOTALL);
    private static final Pattern ALWAYS_NUMBERED =
            Pattern.compile("(?<plain>.+?)\\s+generated\\s+always\\s+as\\s+identity\\b.*", CASE_INSENSITIVE | DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("; (?<database>[a-z][a-z0-9]*): ");

    public ColumnType {
        arguments = List.copyOf(arguments);
        elsewhere = elsewhere.isEmpty() ? NOWHERE_ELSE : Collections.unmodifiableSortedMap(new TreeMap<>(elsewhere));
        if (arguments.size() != name.arguments()
                || element.isPresent() != (name == TypeName.ARRAY)
                || definition.isPresent() != (name == TypeName.DEFINED || name == TypeName.ENUM)
                || name != TypeName.DEFINED && !elsewhere.isEmpty()) {
            throw new IllegalArgumentException(name + " does not take " + arguments + element + definition);
        }
    }

    public static ColumnType of(TypeName name, Integer... arguments) {
        return new ColumnType(name, List.of(arguments), Optional.empty(), Optional.empty(), NOWHERE_ELSE);
    }

    public static ColumnType arrayOf(ColumnType element) {
        return new ColumnType(TypeName.ARRAY, List.of(), Optional.of(element), Optional.empty(), NOWHERE_ELSE);
    }

    public static ColumnType enumeration(Identifier enumType) {
        return new ColumnType(
                TypeName.ENUM, List.of(), Optional.empty(), Optional.of(enumType.toString()), NOWHERE_ELSE);
    }

    /** Which enum type it is, if it is one. */
    public Optional<Identifier> enumType() {
        return definition.filter(it -> name == TypeName.ENUM).map(Identifier::of);
    }

    /** A type that only the database understands. */
    public static ColumnType defined(String sql) {
        return new ColumnType(TypeName.DEFINED, List.of(), Optional.empty(), Optional.of(sql), NOWHERE_ELSE);
    }

    /** The same defined type, which is another on one database. */
    public ColumnType on(String database, String sql) {
        SortedMap<String, String> more = new TreeMap<>(elsewhere);
        more.put(database, sql);
        return new ColumnType(name, arguments, element, definition, more);
    }

    /** Of a defined type what this database calls it. */
    public String definitionOn(String database) {
        return Optional.ofNullable(elsewhere.get(database)).or(() -> definition).orElseThrow();
    }

    /** Whether a defined type says where values come from: it is numbered or computed. */
    public boolean fillsItself() {
        return definition.filter(it -> FILLS_ITSELF.matcher(it).matches()).isPresent();
    }

    public boolean isComputed() {
        return definition.filter(it -> COMPUTED.matcher(it).matches()).isPresent();
    }

    /** Whether it says that rows hold what is computed; where it does not, the database decides. */
    public boolean isStored() {
        return isComputed()
                && definition.filter(it -> STORED.matcher(it).matches()).isPresent();
    }

    /** Of a computed type, the expression. */
    public Optional<String> computation() {
        return definition.map(COMPUTED::matcher).filter(Matcher::matches).map(it -> it.group("expression"));
    }

    public boolean isComputedFrom(Identifier column) {
        return computation().filter(it -> SqlWords.besideTexts(it).have(column)).isPresent();
    }

    /** Whether it is an identity that takes no number from an insert. */
    public boolean isAlwaysNumbered() {
        return definition.filter(it -> ALWAYS_NUMBERED.matcher(it).matches()).isPresent();
    }

    /** Of a type that is computed or always numbered, that of the values. */
    public ColumnType ofValues() {
        ColumnType plain = defined(plain(definition.orElseThrow()));
        for (Map.Entry<String, String> there : elsewhere.entrySet()) {
            plain = plain.on(there.getKey(), plain(there.getValue()));
        }
        return plain;
    }

    private static String plain(String filled) {
        return Stream.of(COMPUTED, ALWAYS_NUMBERED)
                .map(it -> it.matcher(filled))
                .filter(Matcher::matches)
                .map(it -> it.group("plain"))
                .findFirst()
                .orElse(filled);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ColumnType same
                        && name == same.name
                        && arguments.equals(same.arguments)
                        && definition.equals(same.definition)
                        && element.equals(same.element)
                        && elsewhere.equals(same.elsewhere);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, arguments, element, definition, elsewhere);
    }

    /** Reads what {@link #toString} writes. */
    public static ColumnType parse(String written) {
        if (written.endsWith("[]")) {
            return arrayOf(parse(written.substring(0, written.length() - 2)));
        }
        if (written.startsWith("sql(") && written.endsWith(")")) {
            return parseDefined(written.substring(4, written.length() - 1));
        }
        if (written.startsWith("enum(") && written.endsWith(")")) {
            return enumeration(Identifier.of(written.substring(5, written.length() - 1)));
        }
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a type: " + written);
        }
        TypeName name = TypeName.valueOf(parts.group("name").toUpperCase(Locale.ROOT));
        String arguments = parts.group("arguments");
        return arguments == null
                ? of(name)
                : of(
                        name,
                        Stream.of(arguments.split(", *")).map(Integer::valueOf).toArray(Integer[]::new));
    }

    private static ColumnType parseDefined(String written) {
        Matcher elsewhere = ELSEWHERE.matcher(written);
        if (!elsewhere.find()) {
            return defined(written);
        }
        ColumnType type = defined(written.substring(0, elsewhere.start()));
        boolean more = true;
        while (more) {
            String database = elsewhere.group("database");
            int start = elsewhere.end();
            more = elsewhere.find();
            type = type.on(database, written.substring(start, more ? elsewhere.start() : written.length()));
        }
        return type;
    }

    @Override
    public String toString() {
        return switch (name) {
            case ARRAY -> element.orElseThrow() + "[]";
            case ENUM -> "enum(" + definition.orElseThrow() + ")";
            case DEFINED ->
                "sql(" + definition.orElseThrow()
                        + elsewhere.entrySet().stream()
                                .map(it -> "; " + it.getKey() + ": " + it.getValue())
                                .collect(Collectors.joining())
                        + ")";
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
