package dev.retort.apply;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionGraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A revision as the class path and the database know it.
 *
 * @param head whether no revision of the class path follows it
 * @param current whether it is applied and nothing applied follows it
 * @param known whether the class path has it
 */
public record HistoryEntry(
        String id,
        List<String> parents,
        String message,
        boolean head,
        boolean current,
        boolean known,
        Optional<AppliedRevision> applied) {

    public HistoryEntry {
        parents = List.copyOf(parents);
    }

    /** Every revision of either, newest first; what only the database has seen comes before all others. */
    public static List<HistoryEntry> of(RevisionGraph graph, Collection<AppliedRevision> applied) {
        SortedSet<String> heads = graph.heads();
        SortedSet<String> current = AppliedRevision.current(applied);
        List<HistoryEntry> entries = new ArrayList<>();
        for (AppliedRevision it : AppliedRevision.unknownTo(graph, applied)) {
            boolean isCurrent = current.contains(it.id());
            entries.add(
                    new HistoryEntry(it.id(), it.parents(), it.message(), false, isCurrent, false, Optional.of(it)));
        }
        Map<String, AppliedRevision> byId =
                applied.stream().collect(Collectors.toMap(AppliedRevision::id, Function.identity()));
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
                    Optional.ofNullable(byId.get(it.id()))));
        }
        return entries;
    }

    /** Those that the database has not seen, in the order in which they would run. */
    public static List<HistoryEntry> pending(List<HistoryEntry> newestFirst) {
        List<HistoryEntry> pending = new ArrayList<>(
                newestFirst.stream().filter(it -> it.applied().isEmpty()).toList());
        Collections.reverse(pending);
        return pending;
    }
}
