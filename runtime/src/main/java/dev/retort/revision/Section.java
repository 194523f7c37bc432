package dev.retort.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A part of history to look at, both ends included: {@code 3f2a:head}, {@code current:}, {@code -3:current}. Steps count from
 * the other end, and more of them than there are lead to the end of history.
 */
public record Section(Target from, Target to) {

    public static final Section WHOLE =
            new Section(Target.BASE, new Target(Optional.empty(), Optional.of(Target.HEADS), 0));

    public static Section parse(String written) {
        int colon = written.indexOf(':');
        if (colon < 0) {
            throw new RevisionException.NoColon(written);
        }
        String from = written.substring(0, colon);
        String to = written.substring(colon + 1);
        return new Section(
                from.isEmpty() ? WHOLE.from : Target.parse(from), to.isEmpty() ? WHOLE.to : Target.parse(to));
    }

    /** The same, where no database is asked. */
    public Section offline() {
        return new Section(from.offline(), to.offline());
    }

    /** The revisions of this part, newest first, where these are applied. */
    public List<IndexedRevision> of(RevisionGraph graph, Set<String> applied) {
        Places places = new Places(graph, applied);
        Set<String> start = places.atMost(from.isRelative() && from.steps() < 0 ? from.countedFrom(to) : from);
        Set<String> end = places.atMost(to.isRelative() && to.steps() > 0 ? to.countedFrom(from) : to);
        Set<String> shown = graph.withAncestors(end);
        for (String id : start) {
            if (!shown.contains(id)) {
                throw new RevisionException.NotAncestor(graph.get(id), to);
            }
        }
        Set<String> before = new HashSet<>(graph.withAncestors(start));
        before.removeAll(start);
        List<IndexedRevision> newestFirst = new ArrayList<>(graph.order().stream()
                .filter(it -> shown.contains(it.id()) && !before.contains(it.id()))
                .toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }
}
