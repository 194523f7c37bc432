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

    /**
     * As revisions leave it that another branch brought, which tell no files but statements.
     *
     * @param revisions their operations, one after another
     * @param written what the files hold now, those of the other branch among them
     */
    public SqlObjects after(List<? extends Operation> revisions, SqlObjects written) {
        SortedSet<String> knownExtensions = new TreeSet<>(extensions);
        for (String name : written.extensions) {
            if (revisions.contains(ObjectChanges.creation(name))) {
                knownExtensions.add(name);
            }
        }
        SortedMap<String, SqlObject> known = new TreeMap<>(files);
        written.files.forEach((name, object) -> {
            if (isMadeBy(revisions, object)) {
                known.put(name, object);
            }
        });
        files.forEach((name, object) -> {
            if (!written.files.containsKey(name) && isDroppedBy(revisions, object)) {
                known.remove(name);
            }
        });
        return new SqlObjects(knownExtensions, known);
    }

    private static boolean isMadeBy(List<? extends Operation> revisions, SqlObject object) {
        int made = last(revisions, object.create().toList());
        return made >= 0 && made > last(revisions, object.drop().toList());
    }

    private static boolean isDroppedBy(List<? extends Operation> revisions, SqlObject object) {
        int dropped = last(revisions, object.drop().toList());
        return dropped >= 0 && dropped > last(revisions, object.create().toList());
    }

    /** Where the last of some statements ran, or -1 where one did not. */
    private static int last(List<? extends Operation> revisions, List<Execute> statements) {
        return revisions.containsAll(statements) ? revisions.lastIndexOf(statements.get(statements.size() - 1)) : -1;
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
