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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A revision of another checkout, as much of it as its row of history tells: enough to take it back. */
final class UnknownRevision {

    private UnknownRevision() {}

    /** The ones that nothing builds on first. */
    static List<AppliedRevision> childrenFirst(List<AppliedRevision> revisions) {
        List<AppliedRevision> remaining = new ArrayList<>(revisions);
        List<AppliedRevision> ordered = new ArrayList<>();
        while (!remaining.isEmpty()) {
            Set<String> parents = new TreeSet<>();
            remaining.forEach(it -> parents.addAll(it.parents()));
            AppliedRevision next = remaining.stream()
                    .filter(it -> !parents.contains(it.id()))
                    .findFirst()
                    .orElseGet(() -> remaining.get(0));
            remaining.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    static PreparedRevision takenBack(AppliedRevision revision, Optional<String> downgradeSql, Dialect dialect) {
        String sql = downgradeSql.orElseThrow(
                () -> new ApplyException.NoWayBack(revision, "because only its Java code knows how"));
        List<Operation> operations = new ArrayList<>();
        for (Statement statement : NumberedScript.parse(sql)) {
            Execute execute = new Execute(statement.sql(), Optional.empty());
            operations.add(statement.transactional() ? execute : new OutsideTransaction(execute));
        }
        IndexedRevision index = new IndexedRevision(revision.id(), revision.parents(), "", revision.message());
        return PreparedRevision.of(new LoadedRevision(index, List.of(), operations), Direction.DOWNGRADE, dialect);
    }
}
