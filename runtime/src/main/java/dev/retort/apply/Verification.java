package dev.retort.apply;

import dev.retort.revision.IndexedRevision;
import java.util.List;
import java.util.SortedSet;

/**
 * How a database compares with the revisions applied to it.
 *
 * @param current the ids the database stands at; none at base
 * @param differences where the schema is not what the revisions make, in words
 * @param edited applied revisions that mean something else now than when they were applied
 * @param unknown applied revisions that the class path does not have
 * @param unfinished revisions that were begun and not finished; with any, or any unknown, no schema can be expected
 * @param invalidIndexes what concurrent builds left that failed: indexes that cost with every write and find nothing
 * @param pending revisions that are not applied
 * @param unmanaged tables and sequences that no revision made, which is no fault
 */
public record Verification(
        SortedSet<String> current,
        List<String> differences,
        List<IndexedRevision> edited,
        List<AppliedRevision> unknown,
        List<HistoryEntry> unfinished,
        List<String> invalidIndexes,
        List<IndexedRevision> pending,
        List<String> unmanaged) {

    public Verification {
        differences = List.copyOf(differences);
        edited = List.copyOf(edited);
        unknown = List.copyOf(unknown);
        unfinished = List.copyOf(unfinished);
        invalidIndexes = List.copyOf(invalidIndexes);
        pending = List.copyOf(pending);
        unmanaged = List.copyOf(unmanaged);
    }

    /** Whether the database is what its revisions make. */
    public boolean agrees() {
        return differences.isEmpty()
                && edited.isEmpty()
                && unknown.isEmpty()
                && unfinished.isEmpty()
                && invalidIndexes.isEmpty();
    }
}
