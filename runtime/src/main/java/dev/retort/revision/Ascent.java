package dev.retort.revision;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** The way up: what a target builds on, parents first, without what is applied. */
record Ascent(RevisionGraph graph, Set<String> applied) {

    List<IndexedRevision> to(Target target) {
        Places places = new Places(graph, applied);
        if (!target.isRelative()) {
            return upTo(places.of(target));
        }
        if (target.steps() < 0) {
            throw new RevisionException.WrongDirection(Direction.UPGRADE, target.toString());
        }
        return next(target.steps(), places.branch(target));
    }

    /** The next ones of a branch and what they need: which comes next is clear as long as only one head is ahead. */
    private List<IndexedRevision> next(int steps, Branch branch) {
        SortedSet<String> ahead = graph.headsOf(branch.members());
        ahead.removeAll(applied);
        SortedSet<String> goals = graph.topmost(ahead);
        if (goals.isEmpty()) {
            throw new RevisionException.TooFar(Direction.UPGRADE, steps, 0);
        }
        List<String> pending = upTo(List.of(graph.only("pending head", goals).id())).stream()
                .map(IndexedRevision::id)
                .filter(branch::contains)
                .toList();
        if (pending.size() < steps) {
            throw new RevisionException.TooFar(Direction.UPGRADE, steps, pending.size());
        }
        return upTo(pending.subList(0, steps));
    }

    List<IndexedRevision> upTo(Collection<String> ids) {
        Set<String> wanted = graph.withAncestors(ids);
        return graph.order().stream()
                .filter(it -> wanted.contains(it.id()) && !applied.contains(it.id()))
                .toList();
    }
}
