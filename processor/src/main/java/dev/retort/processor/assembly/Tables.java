package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables so far. What goes by one name is one table, as it is to Hibernate. */
final class Tables {

    /** @param where to complain that it is not the only one */
    private record Part(TableDraft table, Location where, boolean isOfCollection) {}

    private final Map<QualifiedName, List<Part>> byName = new LinkedHashMap<>();
    private final Map<Mapped, TableDraft> ofAttributes = new IdentityHashMap<>();
    private final Reports reports;

    Tables(Reports reports) {
        this.reports = reports;
    }

    void add(TableDraft table, Location where) {
        add(new Part(table, where, false));
    }

    void addOfCollection(Mapped collection, TableDraft table, Location where) {
        ofAttributes.put(collection, table);
        add(new Part(table, where, true));
    }

    void addOfToOne(Mapped toOne, TableDraft table, Location where) {
        ofAttributes.put(toOne, table);
        add(table, where);
    }

    /** That which an attribute has for itself. */
    Optional<TableDraft> of(Mapped mapped) {
        return Optional.ofNullable(ofAttributes.get(mapped));
    }

    private void add(Part part) {
        byName.computeIfAbsent(part.table().nameInPostgres(), it -> new ArrayList<>())
                .add(part);
    }

    /** To be asked for once, when all that is in them is there. */
    Collection<TableDraft> joined() {
        return byName.values().stream().map(this::joined).toList();
    }

    private TableDraft joined(List<Part> parts) {
        TableDraft table = parts.get(0).table();
        if (parts.size() == 1) {
            return table;
        }
        List<Set<Identifier>> columns =
                parts.stream().map(it -> names(it.table().columns())).toList();
        List<Identifier> key = key(parts);
        parts.stream().skip(1).forEach(it -> table.join(it.table()));
        table.replaceKey(key);
        parts.stream().skip(1).forEach(it -> complainAboutGaps(table, it.where(), columns));
        return table;
    }

    /**
     * Hibernate goes through collections backwards: one that keeps places apart brings its key whatever was there, any other only
     * where there is none.
     */
    private static List<Identifier> key(List<Part> parts) {
        List<Part> inOrder = new ArrayList<>(parts);
        inOrder.removeIf(Part::isOfCollection);
        List<Part> collections = new ArrayList<>(parts);
        collections.removeIf(it -> !it.isOfCollection());
        Collections.reverse(collections);
        inOrder.addAll(collections);
        List<Identifier> key = List.of();
        for (Part part : inOrder) {
            if (key.isEmpty() || part.table().keepsPlacesApart()) {
                key = part.table().key();
            }
        }
        return key;
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
