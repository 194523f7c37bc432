package dev.retort.processor.object;

import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
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

    /** As a revision leaves it. What people create in one is not known here, but what they drop is gone. */
    public SqlObjects after(List<? extends Operation> revision) {
        SortedSet<String> knownExtensions = new TreeSet<>(extensions);
        SortedMap<String, SqlObject> known = new TreeMap<>(files);
        for (Operation operation : revision) {
            if (operation instanceof Execute execute) {
                Extension.createdBy(execute).ifPresent(knownExtensions::add);
                Extension.droppedBy(execute).ifPresent(knownExtensions::remove);
                known.values().removeIf(it -> it.isDroppedBy(execute));
                FileStatement.in(execute.sql())
                        .ifPresent(it -> known.compute(
                                it.file(),
                                (file, object) ->
                                        it.isFirst() || object == null ? SqlObject.begunWith(it) : object.with(it)));
            }
        }
        return new SqlObjects(knownExtensions, known);
    }

    /** Whether {@link #after} can tell what it does. */
    public static boolean know(Execute execute) {
        return FileStatement.in(execute.sql()).isPresent()
                || Extension.createdBy(execute).isPresent()
                || Extension.droppedBy(execute).isPresent();
    }

    /** What is required first. Those that require each other are left out: nothing can be first of them. */
    List<SqlObject> inOrder() {
        List<SqlObject> ordered = new ArrayList<>();
        List<SqlObject> rest = new ArrayList<>(files.values());
        boolean found = true;
        while (found) {
            List<SqlObject> ready = rest.stream()
                    .filter(it -> rest.stream().noneMatch(other -> it.requires().contains(other.file())))
                    .toList();
            ordered.addAll(ready);
            rest.removeAll(ready);
            found = !ready.isEmpty();
        }
        return ordered;
    }
}
