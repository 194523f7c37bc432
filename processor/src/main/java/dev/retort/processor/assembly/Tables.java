package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables so far. What goes by one name is one table, as it is to Hibernate. */
final class Tables {

    /** @param where to complain that it is not the only one */
    private record Part(TableDraft table, Location where) {}

    private final Map<QualifiedName, List<Part>> byName = new LinkedHashMap<>();
    private final Reports reports;

    Tables(Reports reports) {
        this.reports = reports;
    }

    void add(TableDraft table, Location where) {
        // Whether a name is quoted does not make it another one in PostgreSQL.
        QualifiedName key =
                table.name().sibling(new Identifier(table.name().name().text(), true));
        byName.computeIfAbsent(key, it -> new ArrayList<>()).add(new Part(table, where));
    }

    /** To be asked for once, when all that is in them is there. */
    Collection<TableDraft> joined() {
        return byName.values().stream().map(this::joined).toList();
    }

    private TableDraft joined(List<Part> parts) {
        TableDraft table = parts.get(0).table();
        List<Set<Identifier>> columns =
                parts.stream().map(it -> names(it.table().columns())).toList();
        parts.stream().skip(1).forEach(it -> table.join(it.table()));
        parts.stream().skip(1).forEach(it -> complainAboutGaps(table, it.where(), columns));
        return table;
    }

    private void complainAboutGaps(TableDraft table, Location where, List<Set<Identifier>> columns) {
        String missing = table.columns().stream()
                .filter(it ->
                        !it.nullable() && !it.identity() && it.defaultValue().isEmpty())
                .map(Column::name)
                .filter(it -> columns.stream().anyMatch(part -> !part.contains(it)))
                .map(Identifier::text)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            reports.at(where, Problem.TABLE_SHARED, table.name(), table.origin().name(), missing);
        }
    }

    private static Set<Identifier> names(List<Column> columns) {
        return columns.stream().map(Column::name).collect(Collectors.toSet());
    }
}
