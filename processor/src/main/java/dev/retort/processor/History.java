package dev.retort.processor;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How revisions in the source folder follow each other, as far as generating the next one asks. */
final class History {

    private final SortedMap<String, RevisionDeclaration> byId;
    private final SortedMap<String, String> byLabel;
    private final List<Report> reports;

    private History(
            SortedMap<String, RevisionDeclaration> byId, SortedMap<String, String> byLabel, List<Report> reports) {
        this.byId = byId;
        this.byLabel = byLabel;
        this.reports = List.copyOf(reports);
    }

    static History of(List<RevisionDeclaration> revisions, String packageName) {
        List<Report> reports = new ArrayList<>();
        SortedMap<String, RevisionDeclaration> byId = new TreeMap<>();
        for (RevisionDeclaration revision : revisions) {
            requireName(revision.id(), reports);
            RevisionDeclaration twin = byId.putIfAbsent(revision.id().value(), revision);
            if (twin != null) {
                reports.add(Report.at(
                        revision.id().where(),
                        Problem.REVISION_ID_TWICE,
                        revision.id().value(),
                        twin.className()));
            }
        }
        History history = new History(byId, labels(byId, reports), List.of());
        for (RevisionDeclaration revision : revisions) {
            for (Located<String> parent : revision.parents()) {
                if (!byId.containsKey(parent.value())) {
                    reports.add(Report.at(
                            parent.where(), Problem.REVISION_PARENT_UNKNOWN, parent.value(), packageName, ""));
                }
            }
        }
        if (reports.isEmpty()) {
            history.circle().ifPresent(it -> reports.add(Report.nowhere(Problem.REVISIONS_IN_A_CIRCLE, it)));
        }
        return new History(byId, history.byLabel, reports);
    }

    private static SortedMap<String, String> labels(SortedMap<String, RevisionDeclaration> byId, List<Report> reports) {
        SortedMap<String, String> byLabel = new TreeMap<>();
        for (RevisionDeclaration revision : byId.values()) {
            String id = revision.id().value();
            for (Located<String> label : revision.labels()) {
                requireName(label, reports);
                String other = byId.containsKey(label.value()) ? label.value() : byLabel.put(label.value(), id);
                if (other != null && !other.equals(id)) {
                    reports.add(Report.at(
                            label.where(),
                            Problem.REVISION_LABEL_TWICE,
                            label.value(),
                            byId.get(other).className()));
                }
            }
        }
        return byLabel;
    }

    private static void requireName(Located<String> name, List<Report> reports) {
        if (!Target.canName(name.value())) {
            reports.add(Report.at(name.where(), Problem.REVISION_NAME_MALFORMED, name.value()));
        }
    }

    /** As the runtime would find it. */
    private Optional<String> circle() {
        List<IndexedRevision> revisions = new ArrayList<>();
        for (RevisionDeclaration it : byId.values()) {
            revisions.add(new IndexedRevision(it.id().value(), List.copyOf(needs(it)), it.className(), it.message()));
        }
        try {
            new RevisionGraph(revisions);
            return Optional.empty();
        } catch (RevisionException.CycleDetected e) {
            return Optional.of(String.join(" -> ", e.revisions()));
        }
    }

    private Optional<String> named(String idOrLabel) {
        return Optional.ofNullable(byId.containsKey(idOrLabel) ? idOrLabel : byLabel.get(idOrLabel));
    }

    /** What must be applied before: the parents, and of what it depends on all that is here. */
    private SortedSet<String> needs(RevisionDeclaration revision) {
        SortedSet<String> needs = new TreeSet<>(RevisionDeclaration.values(revision.parents()));
        for (Located<String> it : revision.dependsOn()) {
            named(it.value()).ifPresent(needs::add);
        }
        return needs;
    }

    /** What makes it no history. */
    List<Report> reports() {
        return reports;
    }

    /** What may be a mistake, or in a jar: of those javac shows a processor no index. */
    List<Report> notes(String packageName) {
        return byId.values().stream()
                .flatMap(it -> it.dependsOn().stream())
                .filter(it -> named(it.value()).isEmpty())
                .map(it -> Report.at(it.where(), Problem.REVISION_DEPENDENCY_UNKNOWN, it.value(), packageName))
                .toList();
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

    /** Those that nothing follows or depends on, as the runtime's {@code head}. */
    SortedSet<String> heads() {
        return headsOf(byId.keySet());
    }

    /** Those of some revisions that no other of them needs. */
    SortedSet<String> headsOf(Set<String> ids) {
        SortedSet<String> heads = new TreeSet<>(ids);
        for (String id : ids) {
            heads.removeAll(needs(byId.get(id)));
        }
        return heads;
    }

    /** The revisions and all that came before them, what a revision needs before it. */
    Set<String> upTo(Collection<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        new TreeSet<>(ids).forEach(it -> addUpTo(it, found, new TreeSet<>()));
        return found;
    }

    private void addUpTo(String id, Set<String> found, Set<String> under) {
        if (found.contains(id) || !byId.containsKey(id) || !under.add(id)) {
            return;
        }
        for (String needed : needs(byId.get(id))) {
            addUpTo(needed, found, under);
        }
        found.add(id);
    }

    /** The same with some in other places. */
    History with(Map<String, RevisionDeclaration> byOldId) {
        SortedMap<String, RevisionDeclaration> moved = new TreeMap<>();
        byId.forEach((id, revision) -> {
            RevisionDeclaration now = byOldId.getOrDefault(id, revision);
            moved.put(now.id().value(), now);
        });
        return new History(moved, labels(moved, new ArrayList<>()), reports);
    }

    /** The same without revisions that nothing follows. */
    History without(Collection<String> heads) {
        SortedMap<String, RevisionDeclaration> rest = new TreeMap<>(byId);
        rest.keySet().removeAll(heads);
        return new History(rest, byLabel, reports);
    }
}
