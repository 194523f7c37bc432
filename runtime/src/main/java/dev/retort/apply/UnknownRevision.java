package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.LoadedRevision;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A revision of another checkout, as much of it as its row of history tells: enough to take it back. */
final class UnknownRevision {

    private static final Comparator<AppliedRevision> NEWER_FIRST =
            Comparator.comparing(AppliedRevision::appliedAt).reversed().thenComparing(AppliedRevision::id);

    private UnknownRevision() {}

    /** The ones that nothing builds on first, newer ones before older; but a clock that was set back proves nothing. */
    static List<AppliedRevision> childrenFirst(Collection<AppliedRevision> revisions) {
        Map<String, AppliedRevision> byId = new TreeMap<>();
        Map<String, Integer> children = new TreeMap<>();
        for (AppliedRevision revision : revisions) {
            byId.put(revision.id(), revision);
            revision.parents().forEach(it -> children.merge(it, 1, Integer::sum));
        }
        SortedSet<AppliedRevision> left = new TreeSet<>(NEWER_FIRST);
        left.addAll(revisions);
        SortedSet<AppliedRevision> free = new TreeSet<>(NEWER_FIRST);
        left.stream().filter(it -> !children.containsKey(it.id())).forEach(free::add);
        List<AppliedRevision> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            // Rows that somebody made each other's parents shall be named too.
            AppliedRevision next = (free.isEmpty() ? left : free).first();
            left.remove(next);
            free.remove(next);
            ordered.add(next);
            for (String parent : next.parents()) {
                AppliedRevision freed = byId.get(parent);
                if (children.merge(parent, -1, Integer::sum) == 0 && freed != null && left.contains(freed)) {
                    free.add(freed);
                }
            }
        }
        return ordered;
    }

    static PlannedStep planned(AppliedRevision revision, History.Rows rows, History history) {
        String script =
                halfway(revision, rows, history).map(WayBack::script).orElseGet(() -> downgradeSql(revision, history));
        return new PlannedStep(indexed(revision), Direction.DOWNGRADE, Optional.of(script));
    }

    /** What was done of it, wherever its row knows the way. */
    static PreparedRevision takenBack(AppliedRevision revision, History.Rows rows, History history, Dialect dialect) {
        return halfway(revision, rows, history)
                .map(it -> takenBack(indexed(revision), it, dialect))
                .orElseGet(() -> prepared(indexed(revision), downgradeSql(revision, history), dialect));
    }

    /** The same of one that was begun and not finished. */
    static PreparedRevision takenBack(IndexedRevision revision, WayBack wayBack, Dialect dialect) {
        return prepared(revision, wayBack.script(), dialect).from(wayBack.reached());
    }

    /** Nothing where it was there as a whole. */
    private static Optional<WayBack> halfway(AppliedRevision revision, History.Rows rows, History history) {
        return rows.applied().containsKey(revision.id())
                ? Optional.empty()
                : Optional.of(wayBack(rows.interrupted().get(revision.id()), history));
    }

    static WayBack wayBack(History.Interruption interruption, History history) {
        AppliedRevision revision = interruption.revision();
        return WayBack.of(interruption.entry(), history.downgradeSql(revision.id()))
                .orElseThrow(() -> new ApplyException.NoWayBack(revision, "because it was begun and not finished"));
    }

    private static String downgradeSql(AppliedRevision revision, History history) {
        return history.downgradeSql(revision.id())
                .orElseThrow(() -> new ApplyException.NoWayBack(revision, "because only its Java code knows how"));
    }

    private static IndexedRevision indexed(AppliedRevision revision) {
        return new IndexedRevision(revision.id(), revision.parents(), "", revision.message());
    }

    private static PreparedRevision prepared(IndexedRevision revision, String script, Dialect dialect) {
        List<Operation> operations = new ArrayList<>();
        for (Statement statement : NumberedScript.parse(script)) {
            Execute execute = new Execute(statement.sql(), Optional.empty());
            operations.add(statement.transactional() ? execute : new OutsideTransaction(execute));
        }
        return PreparedRevision.of(new LoadedRevision(revision, List.of(), operations), Direction.DOWNGRADE, dialect);
    }
}
