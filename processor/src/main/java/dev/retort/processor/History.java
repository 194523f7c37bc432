package dev.retort.processor;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How revisions in the source folder follow each other, as far as generating the next one asks. */
final class History {

    private final SortedMap<String, RevisionDeclaration> byId;
    private final List<Report> reports;

    private History(SortedMap<String, RevisionDeclaration> byId, List<Report> reports) {
        this.byId = byId;
        this.reports = List.copyOf(reports);
    }

    static History of(List<RevisionDeclaration> revisions, String packageName) {
        List<Report> reports = new ArrayList<>();
        SortedMap<String, RevisionDeclaration> byId = new TreeMap<>();
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
        History history = new History(byId, reports);
        Set<String> circle = new TreeSet<>(byId.keySet());
        circle.removeAll(history.upTo(history.heads()));
        if (!circle.isEmpty()) {
            reports.add(Report.nowhere(Problem.REVISIONS_IN_A_CIRCLE, String.join(", ", circle)));
        }
        return new History(byId, reports);
    }

    /** What makes it no history. */
    List<Report> reports() {
        return reports;
    }

    Set<String> ids() {
        return byId.keySet();
    }

    RevisionDeclaration get(String id) {
        return byId.get(id);
    }

    List<RevisionDeclaration> all(Collection<String> ids) {
        return ids.stream().map(byId::get).toList();
    }

    /** Those that nothing follows. */
    SortedSet<String> heads() {
        return headsOf(byId.keySet());
    }

    /** Those of some revisions that no other of them follows. */
    SortedSet<String> headsOf(Set<String> ids) {
        SortedSet<String> heads = new TreeSet<>(ids);
        ids.forEach(it -> byId.get(it).parents().forEach(parent -> heads.remove(parent.value())));
        return heads;
    }

    /** The revisions and all that came before them, what a revision follows before it. */
    Set<String> upTo(Collection<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        new TreeSet<>(ids).forEach(it -> addUpTo(it, found, new TreeSet<>()));
        return found;
    }

    private void addUpTo(String id, Set<String> found, Set<String> under) {
        if (found.contains(id) || !byId.containsKey(id) || !under.add(id)) {
            return;
        }
        RevisionDeclaration.values(byId.get(id).parents()).stream().sorted().forEach(it -> addUpTo(it, found, under));
        found.add(id);
    }

    /** The same without revisions that nothing follows. */
    History without(Collection<String> heads) {
        SortedMap<String, RevisionDeclaration> rest = new TreeMap<>(byId);
        rest.keySet().removeAll(heads);
        return new History(rest, reports);
    }
}
