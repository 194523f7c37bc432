package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** All that {@code @NaturalId} marks is unique together. */
final class NaturalId {

    private NaturalId() {}

    /** When all columns are there, also those of associations. */
    static void add(EntityModel entity) {
        SortedMap<String, Location> attributes = entity.declaration().attributesWith("NaturalId");
        if (attributes.isEmpty()) {
            return;
        }
        List<Identifier> columns = entity.table().columnDrafts().origins().entrySet().stream()
                .filter(it -> attributes.containsKey(it.getValue().name().split("\\.")[0]))
                .map(it -> it.getKey())
                .toList();
        if (!columns.isEmpty()) {
            entity.table().unique(Optional.empty(), columns, attributes.get(attributes.firstKey()));
        }
    }
}
