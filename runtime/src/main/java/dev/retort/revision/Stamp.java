package dev.retort.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a history must forget and note to stand at given targets, as if an upgrade and a downgrade had run. A set has no
 * wrong order and no overlap: other branches stay as they are.
 *
 * @param forgotten children first
 * @param noted parents first
 */
public record Stamp(List<IndexedRevision> forgotten, List<IndexedRevision> noted) {

    public Stamp {
        forgotten = List.copyOf(forgotten);
        noted = List.copyOf(noted);
    }

    public static Stamp of(RevisionGraph graph, Set<String> applied, List<Target> targets) {
        return of(graph, applied, Set.of(), targets);
    }

    /** @param begun those of the applied that are on their way up or down: noted where a target holds them */
    public static Stamp of(RevisionGraph graph, Set<String> applied, Set<String> begun, List<Target> targets) {
        Places places = new Places(graph, applied);
        Ascent ascent = new Ascent(graph, applied);
        Descent descent = new Descent(graph, applied);
        Set<String> kept = new HashSet<>();
        List<IndexedRevision> forgotten = new ArrayList<>();
        for (Target target : targets) {
            if (target.isRelative()) {
                (target.steps() > 0 ? ascent.to(target) : List.<IndexedRevision>of())
                        .forEach(it -> kept.addAll(graph.withAncestors(Set.of(it.id()))));
                forgotten.addAll(target.steps() < 0 ? descent.to(target) : List.of());
            } else {
                Set<String> ids = places.of(target);
                kept.addAll(graph.withAncestors(ids));
                forgotten.addAll(descent.above(ids, descent.scope(target, places)));
            }
        }
        Set<String> finished = new HashSet<>(applied);
        finished.removeAll(begun);
        return new Stamp(
                forgotten.stream()
                        .distinct()
                        .filter(it -> !kept.contains(it.id()))
                        .toList(),
                new Ascent(graph, finished).upTo(kept));
    }

    public boolean isEmpty() {
        return forgotten.isEmpty() && noted.isEmpty();
    }
}
