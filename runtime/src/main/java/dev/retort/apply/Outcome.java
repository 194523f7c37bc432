package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import java.util.List;
import java.util.SortedSet;

/**
 * What an upgrade or downgrade did.
 *
 * @param replaced revisions of another checkout that were taken back first, in the order they ran
 * @param revisions in the order they ran; none if the database was there already
 * @param current the ids the database stands at now; none at base
 */
public record Outcome(
        Direction direction,
        List<IndexedRevision> replaced,
        List<IndexedRevision> revisions,
        SortedSet<String> current) {

    public Outcome {
        replaced = List.copyOf(replaced);
        revisions = List.copyOf(revisions);
    }

    static Outcome of(Direction direction, List<IndexedRevision> done, RevisionGraph graph, SortedSet<String> current) {
        return new Outcome(
                direction,
                done.stream().filter(it -> graph.revision(it.id()).isEmpty()).toList(),
                done.stream().filter(it -> graph.revision(it.id()).isPresent()).toList(),
                current);
    }
}
