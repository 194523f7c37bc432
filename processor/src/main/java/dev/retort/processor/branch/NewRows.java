package dev.retort.processor.branch;

import dev.retort.processor.statement.PlainStatement;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Rows that come into tables, and what such rows must have. */
final class NewRows {

    private static final Pattern INSERT = Pattern.compile("\\s*insert\\b", Pattern.CASE_INSENSITIVE);

    private final SortedSet<Trace> needed = new TreeSet<>();

    /** For each row, whether it would lack a value. */
    private final List<Predicate<Trace>> rows = new ArrayList<>();

    void need(QualifiedName table, Column column) {
        boolean isMissed = !column.nullable()
                && !column.identity()
                && !column.type().fillsItself()
                && column.defaultValue().isEmpty();
        if (isMissed) {
            needed.add(Trace.of(table, column.name()));
        }
    }

    void come(QualifiedName table, Collection<Identifier> columns) {
        rows.add(it -> it.name().equals(table) && !columns.contains(it.part().orElseThrow()));
    }

    void come(String sql) {
        if (INSERT.matcher(sql).lookingAt()) {
            PlainStatement.of(sql)
                    .ifPresent(insert -> rows.add(it -> insert.table().mayBe(it.name())
                            && insert.columns().stream()
                                    .noneMatch(it.part().orElseThrow().text()::equalsIgnoreCase)));
        }
    }

    SortedSet<Trace> conflicts(NewRows other) {
        SortedSet<Trace> conflicts = new TreeSet<>(lackedBy(other));
        conflicts.addAll(other.lackedBy(this));
        return conflicts;
    }

    private SortedSet<Trace> lackedBy(NewRows other) {
        SortedSet<Trace> lacked = new TreeSet<>(needed);
        lacked.removeIf(it -> other.rows.stream().noneMatch(row -> row.test(it)));
        return lacked;
    }
}
