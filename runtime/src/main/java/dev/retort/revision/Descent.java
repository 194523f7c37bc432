package dev.retort.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The way down: what was applied on top of a target, children first. */
record Descent(RevisionGraph graph, Set<String> applied) {

    List<IndexedRevision> to(Target target) {
        Places places = new Places(graph, applied);
        if (target.isRelative()) {
            if (target.steps() > 0) {
                throw new RevisionException.WrongDirection(Direction.DOWNGRADE, target.toString());
            }
            return last(-target.steps(), places.branch(target));
        }
        SortedSet<String> stays = places.of(target);
        for (String id : stays) {
            if (!applied.contains(id)) {
                throw new RevisionException.NotApplied(graph.get(id));
            }
        }
        return above(stays, scope(target, places));
    }

    /** {@code d2-1} takes back what leads to d2, not what else was built there. */
    Branch scope(Target target, Places places) {
        return target.branch().isEmpty() && target.isNamed() && target.steps() < 0
                ? graph.branch(target.place().orElseThrow())
                : places.branch(target);
    }

    List<IndexedRevision> above(Collection<String> stays, Branch scope) {
        Set<String> goes = new TreeSet<>();
        if (stays.isEmpty()) {
            goes.addAll(graph.bases());
        }
        stays.forEach(it -> goes.addAll(graph.children(it)));
        goes.removeIf(it -> !scope.contains(it));
        return without(goes);
    }

    List<IndexedRevision> without(Collection<String> ids) {
        return childrenFirst(graph.withDescendants(ids));
    }

    /** At every step the next one to go must be clear: where branches end, a number does not say which. */
    private List<IndexedRevision> last(int count, Branch branch) {
        Set<String> remaining = new HashSet<>(applied);
        remaining.removeIf(it -> !branch.contains(it));
        SortedSet<String> tops = uncovered(remaining, remaining);
        Set<String> goes = new HashSet<>();
        for (int done = 0; done < count; done++) {
            if (tops.isEmpty()) {
                throw new RevisionException.TooFar(Direction.DOWNGRADE, count, done);
            }
            String next = graph.only("current revision", tops).id();
            goes.add(next);
            remaining.remove(next);
            tops = uncovered(graph.needs(next), remaining);
        }
        return childrenFirst(graph.withDescendants(goes));
    }

    /** The candidates that nothing remaining needs. */
    private SortedSet<String> uncovered(Collection<String> candidates, Set<String> remaining) {
        SortedSet<String> uncovered = new TreeSet<>(candidates);
        uncovered.removeIf(
                it -> !remaining.contains(it) || graph.neededBy(it).stream().anyMatch(remaining::contains));
        return uncovered;
    }

    private List<IndexedRevision> childrenFirst(Set<String> ids) {
        List<IndexedRevision> ordered = new ArrayList<>(graph.order().stream()
                .filter(it -> ids.contains(it.id()) && applied.contains(it.id()))
                .toList());
        Collections.reverse(ordered);
        return ordered;
    }
}
