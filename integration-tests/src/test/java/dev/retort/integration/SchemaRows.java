package dev.retort.integration;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Condition;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TypeName;
import dev.retort.schema.Unique;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows for every table of any schema, the last without what may be missing, that refer to rows that are there. */
final class SchemaRows {

    /** So many that it shows when two columns that refer to each other's rows are exchanged. */
    private static final int LAST = 3;

    private static final int MOST_IN_NUMBERS = 75;
    private static final int MOST_IN_TEXT = 999;
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final Pattern VALUES = Pattern.compile(".* in \\((.*)\\)");
    private static final Pattern LEAST = Pattern.compile(".* >= (-?\\d+).*");
    private static final Pattern MOST = Pattern.compile(".* <= (-?\\d+).*");

    private final Schema schema;
    private final Database database;
    private final RowNumbers numbers;

    SchemaRows(Schema schema, Database database) {
        this.schema = schema;
        this.database = database;
        this.numbers = new RowNumbers(schema, LAST);
    }

    /** H2 fills what is shorter than its column with blanks, and then finds it among no texts of a check. */
    boolean areAllowed() {
        return database != Database.H2
                || schema.tables().values().stream().noneMatch(table -> table.checks().stream()
                        .anyMatch(it -> it.condition() instanceof Condition.OneOf oneOf
                                && isPadded(
                                        table.column(oneOf.column())
                                                .orElseThrow()
                                                .type(),
                                        oneOf.values().get(0))));
    }

    private static boolean isPadded(ColumnType type, String text) {
        return type.name() == TypeName.CHAR && text.length() < type.arguments().get(0);
    }

    /** With foreign keys looked away from, for tables may refer to each other in circles. */
    String statements() {
        return Stream.of(
                        Stream.of(looksAway(true)),
                        schema.tables().values().stream().flatMap(this::rows),
                        Stream.of(looksAway(false)))
                .flatMap(it -> it)
                .collect(Collectors.joining(";\n"));
    }

    /** No rows any more, but in what is Retort's own. */
    String emptying() {
        return Stream.of(
                        Stream.of(looksAway(true)),
                        schema.tables().keySet().stream()
                                .filter(it -> !it.name().text().startsWith("retort_"))
                                .map(it -> "delete from " + dialect().quoted(it)),
                        Stream.of(looksAway(false)))
                .flatMap(it -> it)
                .collect(Collectors.joining(";\n"));
    }

    private String looksAway(boolean from) {
        return switch (database) {
            case POSTGRESQL -> "set session_replication_role = " + (from ? "replica" : "origin");
            case H2 -> "set referential_integrity " + !from;
        };
    }

    private Dialect dialect() {
        return Dialects.of(database);
    }

    private Stream<String> rows(Table table) {
        boolean isWhole =
                table.checks().stream().anyMatch(it -> it.condition().toString().contains("not null"));
        Set<Map<Set<Identifier>, List<String>>> keys = new HashSet<>();
        List<String> rows = new ArrayList<>();
        for (int row = 1; row <= LAST; row++) {
            Map<Identifier, String> values = new LinkedHashMap<>();
            for (Column it : table.columns()) {
                boolean isGiven = row < LAST || !it.nullable() || isWhole || isReferred(table, it);
                if (!it.type().fillsItself()) {
                    values.put(it.name(), isGiven ? value(table, it, row) : "null");
                }
            }
            // There are not so many of each type.
            if (uniques(table)
                    .filter(values.keySet()::containsAll)
                    .allMatch(it ->
                            keys.add(Map.of(it, it.stream().map(values::get).toList())))) {
                rows.add(insert(table, values));
            }
        }
        return rows.stream();
    }

    private String insert(Table table, Map<Identifier, String> values) {
        return "insert into " + dialect().quoted(table.name())
                + (values.isEmpty()
                        ? " default values"
                        : " (" + values.keySet().stream().map(dialect()::quoted).collect(Collectors.joining(", "))
                                + ") values (" + String.join(", ", values.values()) + ")");
    }

    private boolean isReferred(Table table, Column column) {
        return schema.tables().values().stream()
                .flatMap(it -> it.foreignKeys().stream())
                .anyMatch(it -> it.references().equals(table.name())
                        && it.referencedColumns().contains(column.name()));
    }

    private static Stream<Set<Identifier>> uniques(Table table) {
        return Stream.of(
                        table.primaryKey().stream().map(PrimaryKey::columns),
                        table.uniques().stream().map(Unique::columns),
                        table.indexes().stream().filter(Index::unique).map(it -> it.parts().stream()
                                .flatMap(part -> part instanceof Index.Part.Column column
                                        ? Stream.of(column.name())
                                        : Stream.empty())
                                .toList()))
                .flatMap(it -> it)
                .map(Set::copyOf);
    }

    /** What the row of that number holds there, in SQL. */
    String value(Table table, Column column, int row) {
        int referred = numbers.row(table, column, row);
        return valueOf(table, column, referred, numbers.number(table, column, referred));
    }

    /** @param number what it is made of */
    private String valueOf(Table table, Column column, int row, int number) {
        for (ForeignKey it : table.foreignKeys()) {
            int place = it.columns().indexOf(column.name());
            Table referred = schema.tables().get(it.references());
            boolean isOther = place >= 0
                    && referred != null
                    && !(referred.equals(table)
                            && it.columns().contains(it.referencedColumns().get(place)));
            if (isOther) {
                return valueOf(
                        referred,
                        referred.column(it.referencedColumns().get(place)).orElseThrow(),
                        row,
                        number);
            }
        }
        return table.checks().stream()
                .flatMap(it -> allowed(it, column.name(), row, number).stream())
                .findFirst()
                .orElseGet(() -> value(column.type(), row, number));
    }

    private static Optional<String> allowed(Check check, Identifier column, int row, int number) {
        return check.condition().accept(new Condition.Visitor<>() {
            @Override
            public Optional<String> visit(Condition.OneOf oneOf) {
                return Optional.of("'" + at(row, oneOf.values()) + "'").filter(it -> oneOf.mentions(column));
            }

            @Override
            public Optional<String> visit(Condition.Between between) {
                return Optional.of(String.valueOf(between.low() + within(number, room(between)) - 1))
                        .filter(it -> between.mentions(column));
            }

            @Override
            public Optional<String> visit(Condition.Sql sql) {
                String names = sql.expression().replaceAll("[\"`]", "");
                if (!names.matches(Pattern.quote(column.text()) + "\\b.*")) {
                    return Optional.empty();
                }
                Matcher values = VALUES.matcher(sql.expression());
                if (values.matches()) {
                    return Optional.of(at(row, List.of(values.group(1).split(", "))));
                }
                long least = Math.max(1, bound(LEAST, sql).orElse(1L));
                long most = Math.min(least + MOST_IN_NUMBERS, bound(MOST, sql).orElse(Long.MAX_VALUE));
                return sql.expression().contains("=") && least <= most
                        ? Optional.of(String.valueOf(least - 1 + within(number, (int) (most - least + 1))))
                        : Optional.empty();
            }
        });
    }

    private static int room(Condition.Between it) {
        return (int) Math.min(MOST_IN_NUMBERS, it.high() - it.low() + 1);
    }

    private static Optional<Long> bound(Pattern words, Condition.Sql sql) {
        Matcher bound = words.matcher(sql.expression());
        return bound.matches() ? Optional.of(Long.valueOf(bound.group(1))) : Optional.empty();
    }

    /** From 1 to the most, and another one for the next number. */
    private static int within(int number, int most) {
        return 1 + (number - 1) % most;
    }

    private static String at(int row, List<String> values) {
        return values.get((row - 1) % values.size());
    }

    String value(ColumnType type) {
        return value(type, 1, 1);
    }

    private String value(ColumnType type, int row, int number) {
        int some = within(number, MOST_IN_NUMBERS);
        return switch (type.name()) {
            case BOOLEAN -> String.valueOf(row == 1);
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT -> String.valueOf(some);
            case NUMERIC -> decimal(type, number);
            case CHAR, VARCHAR -> "'" + text(type, number) + "'";
            case TEXT, VARBINARY, CLOB, BLOB, JSON -> "'" + within(number, MOST_IN_TEXT) + "'";
            case DATE -> "date '" + DAY.plusDays(number) + "'";
            case TIME -> "time '" + time(number) + "'";
            case TIME_WITH_TIME_ZONE -> "time with time zone '" + time(number) + "+00'";
            case TIMESTAMP -> "timestamp '" + DAY.plusDays(number) + " 10:00:00'";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp with time zone '" + DAY.plusDays(number) + " 10:00:00+00'";
            case UUID -> "cast('00000000-0000-0000-0000-%012d' as uuid)".formatted(number);
            case INET -> "'10.0.0." + some + "'";
            case ENUM ->
                "'" + at(row, schema.enumType(type.enumType().orElseThrow()).values()) + "'";
            case ARRAY ->
                "cast(array[" + value(type.element().orElseThrow(), row, number) + "] as "
                        + dialect().typeSql(type) + ")";
            case DEFINED -> "'" + some + "'";
        };
    }

    private static String decimal(ColumnType type, int number) {
        List<Integer> sizes = type.arguments();
        int digits = sizes.isEmpty() ? 2 : sizes.get(0) - (sizes.size() > 1 ? sizes.get(1) : 0);
        return String.valueOf(within(number, digits > 1 ? MOST_IN_NUMBERS : 9));
    }

    private static String text(ColumnType type, int number) {
        int length = type.arguments().isEmpty() ? 3 : type.arguments().get(0);
        return switch (length) {
            case 1 -> Integer.toString(within(number, Character.MAX_RADIX - 1), Character.MAX_RADIX);
            case 2 -> String.valueOf(within(number, 99));
            default -> String.valueOf(within(number, MOST_IN_TEXT));
        };
    }

    private static String time(int number) {
        return LocalTime.of(10, 0).plusSeconds(within(number, MOST_IN_TEXT)).format(DateTimeFormatter.ISO_LOCAL_TIME);
    }
}
