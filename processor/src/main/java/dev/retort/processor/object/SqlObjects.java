package dev.retort.processor.object;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a line has beside its tables.
 *
 * @param extensions of PostgreSQL
 * @param files each by its name
 */
public record SqlObjects(SortedSet<String> extensions, SortedMap<String, SqlObject> files) {

    public static final SqlObjects NONE = new SqlObjects(new TreeSet<>(), new TreeMap<>());

    public static SqlObjects of(Collection<String> extensions, Collection<SqlObject> files) {
        SortedMap<String, SqlObject> byName = new TreeMap<>();
        files.forEach(it -> byName.put(it.file(), it));
        return new SqlObjects(new TreeSet<>(extensions), byName);
    }

    /** What is required first. Those that require each other are left out: nothing can be first of them. */
    List<SqlObject> inOrder() {
        List<SqlObject> ordered = new ArrayList<>();
        List<SqlObject> rest = new ArrayList<>(files.values());
        boolean found = true;
        while (found) {
            List<SqlObject> ready = rest.stream()
                    .filter(it -> rest.stream().noneMatch(other -> it.requires(other.file())))
                    .toList();
            ordered.addAll(ready);
            rest.removeAll(ready);
            found = !ready.isEmpty();
        }
        return ordered;
    }
}
