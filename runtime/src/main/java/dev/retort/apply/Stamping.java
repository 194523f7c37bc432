package dev.retort.apply;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Stamp;
import dev.retort.revision.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a stamp changes in the rows of one line. A revision that was begun and not finished counts as there: where a target holds
 * it, it is noted as applied; where a target lies before it, it is forgotten; in another branch it stays half applied.
 *
 * @param rows as they were read
 * @param purged ids that are forgotten first, whether they are known or not
 */
record Stamping(History.Rows rows, List<String> purged, Stamp stamp) {

    static Stamping of(RevisionGraph graph, History.Rows rows, List<Target> targets, boolean purge) {
        Set<String> all = new TreeSet<>(rows.applied().keySet());
        all.addAll(rows.interrupted().keySet());
        return purge
                ? new Stamping(rows, List.copyOf(all), Stamp.of(graph, Set.of(), targets))
                : new Stamping(
                        rows, List.of(), Stamp.of(graph, all, rows.interrupted().keySet(), targets));
    }

    boolean isEmpty() {
        return purged.isEmpty() && stamp.isEmpty();
    }

    /** The rows that go, as they have to be found. */
    Map<String, Journal.Entry> deleted() {
        Map<String, Journal.Entry> deleted = new TreeMap<>();
        purged.forEach(it -> deleted.put(it, entry(it)));
        stamp.forgotten().forEach(it -> deleted.put(it.id(), entry(it.id())));
        return deleted;
    }

    /** The row of a revision that is on its way, unless it goes. */
    Optional<Journal.Entry> begun(IndexedRevision revision) {
        return purged.isEmpty()
                ? Optional.ofNullable(rows.interrupted().get(revision.id())).map(History.Interruption::entry)
                : Optional.empty();
    }

    private Journal.Entry entry(String id) {
        return Optional.ofNullable(rows.interrupted().get(id))
                .map(History.Interruption::entry)
                .orElse(Journal.Entry.APPLIED);
    }
}
