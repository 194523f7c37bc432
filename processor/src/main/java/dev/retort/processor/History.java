package dev.retort.processor;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How the committed revisions follow each other, as far as generating the next one asks.
 *
 * @param head the revision that the next one follows; none where there is no history, or a broken one
 * @param ahead the revisions that came after the snapshot was written, by their classes
 */
record History(Set<String> ids, Optional<String> head, List<String> ahead, List<Report> reports) {

    static History of(List<RevisionDeclaration> revisions, Snapshot snapshot, String packageName) {
        List<Report> reports = new ArrayList<>();
        Map<String, RevisionDeclaration> byId = new TreeMap<>();
        for (RevisionDeclaration revision : revisions) {
            RevisionDeclaration twin = byId.putIfAbsent(revision.id().value(), revision);
            if (twin != null) {
                reports.add(Report.at(
                        revision.id().where(),
                        Problem.REVISION_ID_TWICE,
                        revision.id().value(),
                        twin.className()));
            }
        }
        for (RevisionDeclaration revision : revisions) {
            for (Located<String> parent : revision.parents()) {
                if (!byId.containsKey(parent.value())) {
                    reports.add(
                            Report.at(parent.where(), Problem.REVISION_PARENT_UNKNOWN, parent.value(), packageName));
                }
            }
        }
        snapshot.head()
                .filter(it -> !byId.containsKey(it))
                .ifPresent(it -> reports.add(Report.nowhere(Problem.SNAPSHOT_HEAD_UNKNOWN, it, packageName)));

        Set<String> heads = heads(byId);
        Set<String> circle = new TreeSet<>(byId.keySet());
        circle.removeAll(upTo(heads, byId));
        if (!circle.isEmpty()) {
            reports.add(Report.nowhere(Problem.REVISIONS_IN_A_CIRCLE, String.join(", ", circle)));
        }
        if (heads.size() > 1) {
            reports.add(Report.nowhere(
                    Problem.SEVERAL_HEADS,
                    heads.stream().map(it -> byId.get(it).className()).collect(Collectors.joining(" and "))));
        }
        return new History(
                Set.copyOf(byId.keySet()), heads.stream().findFirst(), ahead(byId, snapshot), List.copyOf(reports));
    }

    private static Set<String> heads(Map<String, RevisionDeclaration> byId) {
        Set<String> heads = new TreeSet<>(byId.keySet());
        byId.values().forEach(it -> it.parents().forEach(parent -> heads.remove(parent.value())));
        return heads;
    }

    private static List<String> ahead(Map<String, RevisionDeclaration> byId, Snapshot snapshot) {
        Set<String> behind = upTo(snapshot.head().stream().toList(), byId);
        return byId.values().stream()
                .filter(it -> !behind.contains(it.id().value()))
                .map(RevisionDeclaration::className)
                .toList();
    }

    /** The revisions and all that came before them. */
    private static Set<String> upTo(Collection<String> ids, Map<String, RevisionDeclaration> byId) {
        Set<String> found = new HashSet<>();
        List<String> next = new ArrayList<>(ids);
        while (!next.isEmpty()) {
            String id = next.remove(next.size() - 1);
            if (byId.containsKey(id) && found.add(id)) {
                byId.get(id).parents().forEach(it -> next.add(it.value()));
            }
        }
        return found;
    }
}
