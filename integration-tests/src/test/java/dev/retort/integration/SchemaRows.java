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
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two rows for every table of any schema, the second without what may be missing. A value is a matter of its type and its row, so that
 * rows refer to rows that are there.
 */
record SchemaRows(Schema schema, Database database) {

    private static final int LAST = 2;
    private static final Pattern VALUES = Pattern.compile(".* in \\((.*)\\)");
    private static final Pattern LEAST = Pattern.compile(".* >= (-?\\d+).*");

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
        return Stream.of(1, LAST).map(row -> {
            List<String> names = new ArrayList<>();
            List<String> values = new ArrayList<>();
            boolean isWhole = table.checks().stream()
                    .anyMatch(it -> it.condition().toString().contains("not null"));
            for (Column it : table.columns()) {
                if (!it.type().fillsItself() && (row < LAST || !it.nullable() || isWhole)) {
                    names.add(dialect().quoted(it.name()));
                    values.add(value(table, it, row));
                }
            }
            return "insert into " + dialect().quoted(table.name())
                    + (names.isEmpty()
                            ? " default values"
                            : " (" + String.join(", ", names) + ") values (" + String.join(", ", values) + ")");
        });
    }

    /** What the row of that number holds there, in SQL. */
    String value(Table table, Column column, int row) {
        for (ForeignKey it : table.foreignKeys()) {
            int place = it.columns().indexOf(column.name());
            Table referred = schema.tables().get(it.references());
            if (place >= 0 && referred != null && !it.references().equals(table.name())) {
                return value(
                        referred,
                        referred.column(it.referencedColumns().get(place)).orElseThrow(),
                        row);
            }
        }
        return table.checks().stream()
                .flatMap(it -> allowed(it, column.name(), row).stream())
                .findFirst()
                .orElseGet(() -> value(column.type(), row));
    }

    private static Optional<String> allowed(Check check, Identifier column, int row) {
        return check.condition().accept(new Condition.Visitor<>() {
            @Override
            public Optional<String> visit(Condition.OneOf oneOf) {
                return Optional.of("'" + at(row, oneOf.values()) + "'").filter(it -> oneOf.mentions(column));
            }

            @Override
            public Optional<String> visit(Condition.Between between) {
                return Optional.of(String.valueOf(Math.min(between.low() + row - 1, between.high())))
                        .filter(it -> between.mentions(column));
            }

            @Override
            public Optional<String> visit(Condition.Sql sql) {
                String names = sql.expression().replaceAll("[\"`]", "");
                if (!names.matches(Pattern.quote(column.text()) + "\\b.*")) {
                    return Optional.empty();
                }
                Matcher values = VALUES.matcher(sql.expression());
                Matcher least = LEAST.matcher(sql.expression());
                if (values.matches()) {
                    return Optional.of(at(row, List.of(values.group(1).split(", "))));
                }
                return least.matches()
                        ? Optional.of(String.valueOf(Math.max(row, Long.parseLong(least.group(1)) + row - 1)))
                        : Optional.empty();
            }
        });
    }

    private static String at(int row, List<String> values) {
        return values.get((row - 1) % values.size());
    }

    String value(ColumnType type, int row) {
        return switch (type.name()) {
            case BOOLEAN -> String.valueOf(row == 1);
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, NUMERIC -> String.valueOf(row);
            case CHAR, VARCHAR, TEXT, VARBINARY, CLOB, BLOB, JSON -> "'" + row + "'";
            case DATE -> "date '2024-01-0" + row + "'";
            case TIME -> "time '10:00:0" + row + "'";
            case TIME_WITH_TIME_ZONE -> "time with time zone '10:00:0" + row + "+00'";
            case TIMESTAMP -> "timestamp '2024-01-0" + row + " 10:00:00'";
            case TIMESTAMP_WITH_TIME_ZONE -> "timestamp with time zone '2024-01-0" + row + " 10:00:00+00'";
            case UUID -> "cast('00000000-0000-0000-0000-00000000000" + row + "' as uuid)";
            case INET -> "'10.0.0." + row + "'";
            case ENUM ->
                "'" + at(row, schema.enumType(type.enumType().orElseThrow()).values()) + "'";
            case ARRAY ->
                "cast(array[" + value(type.element().orElseThrow(), row) + "] as "
                        + dialect().typeSql(type) + ")";
            case DEFINED -> "'" + row + "'";
        };
    }
}
