package dev.retort.processor.answer;

import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables that each entity had. Most compiles never ask. */
final class FormerTables {

    private final Snapshot before;
    private Map<String, SortedMap<QualifiedName, Snapshot.Declared>> byEntity;

    FormerTables(Snapshot before) {
        this.before = before;
    }

    SortedMap<QualifiedName, Snapshot.Declared> of(String entity) {
        if (byEntity == null) {
            byEntity = new HashMap<>();
            before.declared().forEach((table, was) -> byEntity.computeIfAbsent(was.entity(), it -> new TreeMap<>())
                    .put(table, was));
        }
        return byEntity.getOrDefault(entity, new TreeMap<>());
    }
}
