package dev.retort.apply;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A revision as the class path and the database know it.
 *
 * @param head whether no revision of the class path follows it
 * @param current whether it is applied and nothing applied follows it
 * @param known whether the class path has it
 * @param accepted the safety rules that it breaks, and why: as its row has it, or else the class path
 * @param applied its row, once it is applied, also if it is on its way back
 * @param unfinished how far it came, if it was begun and not finished
 */
public record HistoryEntry(
        String id,
        List<String> parents,
        String message,
        boolean head,
        boolean current,
        boolean known,
        List<String> accepted,
        Optional<AppliedRevision> applied,
        Optional<Unfinished> unfinished) {

    public HistoryEntry {
        parents = List.copyOf(parents);
        accepted = List.copyOf(accepted);
    }

    /** Every revision of either, newest first; what only the database has seen comes before all others. */
    static List<HistoryEntry> of(RevisionGraph graph, History.Rows rows) {
        SortedSet<String> heads = graph.heads();
        SortedSet<String> current =
                AppliedRevision.current(graph, rows.applied().values());
        List<HistoryEntry> entries = new ArrayList<>();
        for (AppliedRevision it : AppliedRevision.unknownTo(graph, rows.all())) {
            entries.add(new HistoryEntry(
                    it.id(),
                    it.parents(),
                    it.message(),
                    false,
                    current.contains(it.id()),
                    false,
                    it.accepted(),
                    Optional.ofNullable(rows.applied().get(it.id())),
                    unfinished(it.id(), rows)));
        }
        List<IndexedRevision> newestFirst = new ArrayList<>(graph.order());
        Collections.reverse(newestFirst);
        for (IndexedRevision it : newestFirst) {
            entries.add(new HistoryEntry(
                    it.id(),
                    it.parents(),
                    it.message(),
                    heads.contains(it.id()),
                    current.contains(it.id()),
                    true,
                    Optional.ofNullable(rows.applied().get(it.id()))
                            .map(AppliedRevision::accepted)
                            .orElse(it.accepted()),
                    Optional.ofNullable(rows.applied().get(it.id())),
                    unfinished(it.id(), rows)));
        }
        return entries;
    }

    /** Every revision of the class path, newest first, where no database is asked. */
    public static List<HistoryEntry> of(RevisionGraph graph) {
        return of(graph, new History.Rows(new TreeMap<>(), new TreeMap<>()));
    }

    private static Optional<Unfinished> unfinished(String id, History.Rows rows) {
        return Optional.ofNullable(rows.interrupted().get(id)).map(it -> Unfinished.of(it.entry()));
    }

    /** Those that the database has not seen, or not to the end, or that are on their way back: in the order in which they would run. */
    public static List<HistoryEntry> pending(List<HistoryEntry> newestFirst) {
        List<HistoryEntry> pending = new ArrayList<>(newestFirst.stream()
                .filter(it ->
                        it.known() && (it.applied().isEmpty() || it.unfinished().isPresent()))
                .toList());
        Collections.reverse(pending);
        return pending;
    }

    /** The revision as sentences name it. */
    @Override
    public String toString() {
        return id + " (" + message + ")";
    }
}
