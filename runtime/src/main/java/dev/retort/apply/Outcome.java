package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import java.util.List;
import java.util.SortedSet;

/**
 * What an upgrade or downgrade did.
 *
 * @param revisions in the order they ran; none if the database was there already
 * @param current the ids the database stands at now; none at base
 */
public record Outcome(Direction direction, List<IndexedRevision> revisions, SortedSet<String> current) {

    public Outcome {
        revisions = List.copyOf(revisions);
    }
}
