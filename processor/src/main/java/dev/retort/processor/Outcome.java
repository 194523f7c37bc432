package dev.retort.processor;

import dev.retort.diff.SchemaDiff;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.revision.Fingerprint;
import java.io.IOException;
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
        public List<Report> differences(Comparison.Change change, Places places) {
            return change.isEmpty()
                    ? List.of(Report.at(places.nowhereElse(), Problem.SCHEMA_CHANGED, what))
                    : Outcome.super.differences(change, places);
        }
    }

    /** A revision is to be written. */
    record Generate(String id, List<String> parents) implements Outcome {}

    /** Only the developer can go on. */
    record Stop(List<Report> reports) implements Outcome {}

    static Outcome of(MigrationsDeclaration migrations, Place place, Base base, Comparison.Change change, Places places)
            throws IOException {
        boolean joins = base.parents().size() > 1;
        if (!joins && change.isEmpty() && (base.unsaid() || !base.ahead().isEmpty())) {
            return new CatchUp(base.history().heads().first(), LACKS_A_REVISION);
        }
        if (!joins && change.isEmpty()) {
            return change.after().isRememberedBy(base.before())
                    ? new UpToDate()
                    : new CatchUp(
                            base.before().head().orElseThrow(),
                            "it remembers other classes, attributes or constants behind the same columns");
        }
        String id = Fingerprint.id(
                migrations.name(),
                base.parents(),
                change.steps(migrations.online()).upgrade().operations());
        if (base.history().ids().contains(id) && saysSo(place, base, id, change.after())) {
            // The machine stopped after the revision was written and before the snapshot was.
            return new CatchUp(id, LACKS_A_REVISION);
        }
        if (base.ahead().isEmpty()) {
            return new Generate(id, base.parents());
        }
        return new Stop(List.of(
                base.before().isNone()
                        ? Report.at(
                                places.nowhereElse(),
                                Problem.SNAPSHOT_MISSING,
                                migrations.element().getQualifiedName())
                        : Report.at(places.nowhereElse(), Problem.SNAPSHOT_BEHIND, String.join(", ", base.ahead()))));
    }

    /** A person may have edited it since, and then it makes something else; what its words do not tell is believed. */
    private static boolean saysSo(Place place, Base base, String id, DeclaredSchema after) throws IOException {
        return place.with(base.before())
                .snapshotAt(base.history().upTo(List.of(id)))
                .filter(it -> !SchemaDiff.between(it.schema(), after.schema()).isEmpty())
                .isEmpty();
    }

    /** In words, each at the declaration that differs. */
    default List<Report> differences(Comparison.Change change, Places places) {
        return Stream.concat(
                        change.operations().stream()
                                .map(it -> Report.at(places.of(it), Problem.SCHEMA_CHANGED, it.describe())),
                        change.changedObjects().stream()
                                .map(it -> Report.at(places.nowhereElse(), Problem.SCHEMA_CHANGED, it)))
                .toList();
    }
}
