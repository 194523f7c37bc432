package dev.retort.apply;

import dev.retort.revision.RevisionGraph;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A revision that a database has seen, as its history notes it.
 *
 * @param accepted the safety rules that it breaks, and why that was held harmless
 * @param draft whether it was not committed yet, as far as was known when it was applied
 */
public record AppliedRevision(
        String id,
        List<String> parents,
        String message,
        String hash,
        OffsetDateTime appliedAt,
        String appliedBy,
        String toolVersion,
        List<String> accepted,
        boolean draft) {

    public AppliedRevision {
        parents = List.copyOf(parents);
        accepted = List.copyOf(accepted);
    }

    /**
     * Where the database stands: told from its rows, so that revisions the class path does not have count too, and from the class
     * path, where what a revision follows may have changed since it was applied.
     */
    static SortedSet<String> current(RevisionGraph graph, Collection<AppliedRevision> applied) {
        SortedSet<String> current = new TreeSet<>();
        applied.forEach(it -> current.add(it.id()));
        Set<String> followed = graph.followedBy(
                current.stream().filter(it -> graph.revision(it).isPresent()).toList());
        applied.forEach(it -> current.removeAll(it.parents()));
        current.removeAll(followed);
        return current;
    }

    /** Those that the class path does not have, in the order in which they can be taken back. */
    static List<AppliedRevision> unknownTo(RevisionGraph graph, Collection<AppliedRevision> applied) {
        return UnknownRevision.childrenFirst(
                applied.stream().filter(it -> graph.revision(it.id()).isEmpty()).toList());
    }

    /** The revision as sentences name it. */
    @Override
    public String toString() {
        return id + " (" + message + ")";
    }
}
