package dev.retort.processor;

import dev.retort.operation.Operation;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.revision.Fingerprint;
import java.util.List;
import java.util.stream.Stream;

/** What is to be done about the difference between snapshot and entities. */
sealed interface Outcome {

    String LACKS_A_REVISION = "it does not know the last revision yet";

    /** Nothing differs. */
    record UpToDate() implements Outcome {}

    /**
     * The schema is as the snapshot says, or will be once a revision that is there is counted in: only the snapshot is written.
     *
     * @param what the snapshot lacks
     */
    record CatchUp(String head, String what) implements Outcome {

        @Override
        public List<Report> differences(List<SchemaOperation> operations, List<String> objects, Places places) {
            return operations.isEmpty() && objects.isEmpty()
                    ? List.of(Report.at(places.nowhereElse(), Problem.SCHEMA_CHANGED, what))
                    : Outcome.super.differences(operations, objects, places);
        }
    }

    /** A revision is to be written. */
    record Generate(String id, List<String> parents) implements Outcome {}

    /** Only the developer can go on. */
    record Stop(List<Report> reports) implements Outcome {}

    static Outcome of(
            MigrationsDeclaration migrations,
            Snapshot before,
            DeclaredSchema after,
            History history,
            List<? extends Operation> operations,
            Places places) {
        if (operations.isEmpty() && !history.ahead().isEmpty()) {
            return new CatchUp(history.head().orElseThrow(), LACKS_A_REVISION);
        }
        if (operations.isEmpty()) {
            return after.declared().equals(before.declared())
                    ? new UpToDate()
                    : new CatchUp(
                            before.head().orElseThrow(),
                            "it remembers other classes, attributes or constants behind the same columns");
        }
        List<String> parents = before.head().stream().toList();
        String id = Fingerprint.id(migrations.name(), parents, operations);
        if (history.ids().contains(id)) {
            // The machine stopped after the revision was written and before the snapshot was.
            return new CatchUp(id, LACKS_A_REVISION);
        }
        if (history.ahead().isEmpty()) {
            return new Generate(id, parents);
        }
        return new Stop(List.of(
                before.equals(Snapshot.NONE)
                        ? Report.at(
                                places.nowhereElse(),
                                Problem.SNAPSHOT_MISSING,
                                migrations.element().getQualifiedName())
                        : Report.at(
                                places.nowhereElse(), Problem.SNAPSHOT_BEHIND, String.join(", ", history.ahead()))));
    }

    /** In words, each at the declaration that differs. */
    default List<Report> differences(List<SchemaOperation> operations, List<String> objects, Places places) {
        return Stream.concat(
                        operations.stream().map(it -> Report.at(places.of(it), Problem.SCHEMA_CHANGED, it.describe())),
                        objects.stream().map(it -> Report.at(places.nowhereElse(), Problem.SCHEMA_CHANGED, it)))
                .toList();
    }
}
