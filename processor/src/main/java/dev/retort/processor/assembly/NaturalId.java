package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** All that {@code @NaturalId} marks is unique together, in each table for itself. */
final class NaturalId {

    private NaturalId() {}

    /** When all columns are there, also those of associations. */
    static void add(EntityModel entity) {
        SortedMap<String, Location> attributes = entity.declaration().attributesWith("NaturalId");
        if (attributes.isEmpty()) {
            return;
        }
        Location where = attributes.get(attributes.firstKey());
        Stream.concat(
                        Stream.of(entity.table()),
                        entity.secondaryTables().stream().map(SecondaryTable::table))
                .forEach(table -> addIn(table, attributes.keySet(), where));
    }

    private static void addIn(TableDraft table, Set<String> attributes, Location where) {
        List<Identifier> columns = table.columnDrafts().origins().entrySet().stream()
                .filter(it -> attributes.contains(it.getValue().name().split("\\.")[0]))
                .map(it -> it.getKey())
                .toList();
        if (!columns.isEmpty()) {
            table.unique(Optional.empty(), columns, where);
        }
    }
}
