package dev.retort.processor.answer;

import dev.retort.processor.assembly.Assembly;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** What each class was called whose own table was that of another one. */
final class FormerEntities {

    private final Map<String, String> names = new HashMap<>();

    private FormerEntities() {}

    /** @param tables that classes have for themselves, old names to new */
    static FormerEntities of(Assembly assembly, Snapshot before, SortedMap<QualifiedName, QualifiedName> tables) {
        Map<QualifiedName, QualifiedName> oldNames = new HashMap<>();
        tables.forEach((old, now) -> oldNames.put(now, old));
        FormerEntities former = new FormerEntities();
        assembly.origins().forEach((table, origin) -> {
            if (TablePaths.areOfClassItself(origin)) {
                Snapshot.Declared was = before.declared().get(oldNames.getOrDefault(table, table));
                if (was != null) {
                    former.names.put(origin.entity().name(), was.entity());
                }
            }
        });
        return former;
    }

    String of(String entity) {
        return names.getOrDefault(entity, entity);
    }
}
