package dev.retort.processor;

import dev.retort.processor.answer.Likeness;
import dev.retort.processor.statement.PlainStatement;
import dev.retort.processor.statement.SqlName;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SqlWords;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables and columns that are there when a statement runs.
 *
 * @param madeElsewhere the words of SQL and Java that may have made more
 */
record KnownNames(Schema schema, SqlWords madeElsewhere) {

    /** What a statement names that is not there, in words; nothing if all is. */
    Optional<String> lackOf(PlainStatement statement) {
        List<Table> tables = schema.tables().values().stream()
                .filter(it -> statement.table().mayBe(it.name()))
                .toList();
        if (tables.isEmpty()) {
            return isForeign(statement.table())
                    ? Optional.empty()
                    : Optional.of("table " + statement.table()
                            + nearest(
                                    statement.table().name(),
                                    schema.tables().keySet().stream().map(QualifiedName::name)));
        }
        List<String> lacking = new ArrayList<>();
        for (String column : statement.columns()) {
            boolean known = madeElsewhere.have(Identifier.of(column))
                    || columns(tables).anyMatch(it -> it.text().equalsIgnoreCase(column));
            if (!known) {
                lacking.add("column " + column + " of " + statement.table() + nearest(column, columns(tables)));
            }
        }
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(lacking.stream().distinct().collect(Collectors.joining(" and no ")));
    }

    /** Not a table that revisions make, as far as its name tells. */
    private boolean isForeign(SqlName table) {
        String name = table.name().toLowerCase(Locale.ROOT);
        return madeElsewhere.have(Identifier.of(table.name()))
                || name.startsWith("pg_")
                || name.startsWith("retort_")
                || schema.sequences().keySet().stream().anyMatch(table::mayBe)
                || table.schema().isPresent() && !isNamespace(table.schema().get());
    }

    private boolean isNamespace(String name) {
        return Stream.concat(
                        schema.namespaces().stream(),
                        schema.tables().keySet().stream().flatMap(it -> it.schema().stream()))
                .anyMatch(it -> it.text().equalsIgnoreCase(name));
    }

    private static Stream<Identifier> columns(List<Table> tables) {
        return tables.stream().flatMap(it -> it.columns().stream()).map(Column::name);
    }

    private static String nearest(String name, Stream<Identifier> known) {
        String lower = name.toLowerCase(Locale.ROOT);
        return known.map(Identifier::text)
                .max(Comparator.comparingInt(
                                (String it) -> Likeness.lettersInCommon(lower, it.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.reverseOrder()))
                .map(it -> " (the nearest is " + it + ")")
                .orElse("");
    }
}
