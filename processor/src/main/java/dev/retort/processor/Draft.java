package dev.retort.processor;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.object.ObjectChanges;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.source.RevisionSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A revision that nobody has committed or edited yet: the next compile writes it anew. */
record Draft(RevisionDeclaration revision, Path file, WrittenRevision written) {

    /** What a developer called it, if one did. */
    Optional<String> givenMessage(Snapshot before) {
        List<String> own = List.of(
                RevisionSource.message(
                        Optional.empty(),
                        before.schema(),
                        changes(),
                        ObjectChanges.words(before.objects(), before.objects().after(written.upgrade()))),
                mergeMessage(RevisionDeclaration.values(revision.parents())));
        return Optional.of(revision.message()).filter(it -> !own.contains(it));
    }

    /** What a revision is called that only joins others. */
    static String mergeMessage(List<String> parents) {
        return "merge " + String.join(" and ", parents);
    }

    /** What it does to the schema, each column changed once, as before it was parted into steps that let the traffic through. */
    private List<SchemaOperation> changes() {
        List<SchemaOperation> changes = new ArrayList<>();
        Set<List<Object>> columns = new HashSet<>();
        for (Operation step : written.upgrade()) {
            Operation operation = OutsideTransaction.inner(step);
            if (operation instanceof SchemaOperation change && isFirst(change, columns)) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static boolean isFirst(SchemaOperation change, Set<List<Object>> columns) {
        if (change instanceof AddColumn add) {
            columns.add(List.of(add.table(), add.column().name()));
        }
        return !(change instanceof AlterColumn alter)
                || columns.add(List.of(alter.table(), alter.to().name()));
    }
}
