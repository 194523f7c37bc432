package dev.retort.revision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps from a set of applied revisions to a target, in their order. */
public record Plan(Direction direction, List<IndexedRevision> revisions) {

    public Plan {
        revisions = List.copyOf(revisions);
    }

    /** To a target up the graph: what it builds on, parents first, without what is applied. */
    public static Plan upgrade(RevisionGraph graph, Set<String> applied, Target target) {
        return new Plan(Direction.UPGRADE, new Ascent(graph, applied).to(target));
    }

    /** Back to a target: what was applied on top of it, children first. */
    public static Plan downgrade(RevisionGraph graph, Set<String> applied, Target target) {
        return new Plan(Direction.DOWNGRADE, new Descent(graph, applied).to(target));
    }

    /** What is left of it where others have been at work since it was made; it never leads further than it did. */
    public Plan remaining(RevisionGraph graph, Set<String> applied) {
        List<String> ids = revisions.stream().map(IndexedRevision::id).toList();
        return new Plan(
                direction,
                switch (direction) {
                    case UPGRADE -> new Ascent(graph, applied).upTo(ids);
                    case DOWNGRADE -> new Descent(graph, applied).without(ids);
                });
    }

    /** From one place of the graph to another, whichever way that is; relative targets count from {@code from}. */
    static Plan between(RevisionGraph graph, Target from, Target to) {
        Set<String> start = upgrade(graph, Set.of(), from).revisions.stream()
                .map(IndexedRevision::id)
                .collect(Collectors.toSet());
        boolean down = to.isRelative() ? to.steps() < 0 : start.containsAll(new Places(graph, start).of(to));
        return down ? downgrade(graph, start, to) : upgrade(graph, start, to);
    }

    public boolean isEmpty() {
        return revisions.isEmpty();
    }
}
