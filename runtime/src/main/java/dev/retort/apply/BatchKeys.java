package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The primary key of a table as a place to stop at and to go on from. */
final class BatchKeys {

    private final Dialect dialect;
    private final List<Column> columns;

    BatchKeys(Dialect dialect, List<Column> columns) {
        this.dialect = dialect;
        this.columns = columns;
    }

    /** No row if fewer are left. The order is that of the columns, and not that of their texts, which have the same names. */
    String lastOfBatch(String table, Optional<List<String>> after, int size) {
        return "select "
                + columns.stream()
                        .map(it -> dialect.asText(dialect.quoted(it.name()), it.type()))
                        .collect(Collectors.joining(", "))
                + " from " + table
                + after.map(it -> " where " + compare(">", it)).orElse("") + " order by "
                + columns.stream()
                        .map(it -> table + "." + dialect.quoted(it.name()))
                        .collect(Collectors.joining(", "))
                + " offset " + (size - 1) + " rows fetch next 1 rows only";
    }

    String compare(String operator, List<String> key) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            values.add(dialect.fromText(key.get(i), columns.get(i).type()));
        }
        return "(" + names() + ") " + operator + " (" + String.join(", ", values) + ")";
    }

    private String names() {
        return columns.stream().map(it -> dialect.quoted(it.name())).collect(Collectors.joining(", "));
    }

    static String format(List<String> key) {
        return key.stream()
                .map(it -> it.replace("\\", "\\\\").replace("\n", "\\n"))
                .collect(Collectors.joining("\n"));
    }

    static List<String> parse(String text) {
        return Stream.of(text.split("\n", -1))
                .map(it -> it.replace("\\\\", "\0").replace("\\n", "\n").replace('\0', '\\'))
                .toList();
    }
}
