package dev.retort.integration;

import dev.retort.dialect.Dialect;
import dev.retort.integration.Followed.Place;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which foreign keys are there before and after a step, so that rows that satisfy the one must satisfy the other. */
record KeptReferences(Schema once, Schema now, Map<Place, Place> places, Dialect dialect) {

    /** @param name as the database knows it */
    boolean has(String name) {
        return once.tables().values().stream()
                .anyMatch(table -> table.foreignKeys().stream().anyMatch(key -> counterparts(parts(table, key)).stream()
                        .anyMatch(it -> isCalled(key, name) || isCalled(it, name))));
    }

    /** In the schema after the step. */
    private List<ForeignKey> counterparts(Map<Place, Place> parts) {
        Map<Place, Place> moved = new HashMap<>();
        parts.forEach((from, to) -> moved.put(places.get(from), places.get(to)));
        return now.tables().values().stream()
                .flatMap(table -> table.foreignKeys().stream()
                        .filter(it -> parts(table, it).equals(moved)))
                .toList();
    }

    private static Map<Place, Place> parts(Table table, ForeignKey key) {
        Map<Place, Place> parts = new HashMap<>();
        for (int i = 0; i < key.columns().size(); i++) {
            parts.put(
                    new Place(table.name(), key.columns().get(i)),
                    new Place(key.references(), key.referencedColumns().get(i)));
        }
        return parts;
    }

    private boolean isCalled(ForeignKey key, String name) {
        return dialect.physicalName(key.name()).equalsIgnoreCase(name);
    }
}
