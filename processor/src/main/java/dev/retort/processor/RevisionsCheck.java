package dev.retort.processor;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.operation.Run;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.object.SqlObjects;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.source.AsGenerated;
import dev.retort.processor.statement.PlainStatement;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the revisions still make the schema that the snapshot knows, as far as their words tell. What a downgrade leaves is its
 * author's to say, but not that it takes away what is not there.
 */
final class RevisionsCheck {

    /** Of a revision that makes all tables, nobody reads what each lacks. */
    private static final int NAMED = 5;

    private final Place place;
    private final Problem problem;
    private final List<String> edited = new ArrayList<>();

    /** @param problem what it is if they do not */
    RevisionsCheck(Place place, Problem problem) {
        this.place = place;
        this.problem = problem;
    }

    List<Report> reports(Location where) throws IOException {
        Set<String> known =
                place.history().upTo(place.snapshot().head().stream().toList());
        place.texts().read(place.history().all(known));
        Schema made = Schema.EMPTY;
        SqlObjects objects = SqlObjects.NONE;
        List<Report> reports = new ArrayList<>();
        boolean isAllTold = true;
        for (RevisionDeclaration revision : place.history().all(known)) {
            Optional<WrittenRevision> written = place.texts().of(revision);
            if (written.isEmpty()) {
                // What a person's own Java does, only the runtime sees.
                return List.of();
            }
            if (!AsGenerated.holdsFor(revision, written.get(), place.line(), made, objects)) {
                edited.add(revision.simpleName());
            }
            try {
                for (Operation operation : written.get().upgrade()) {
                    made = operation.applyTo(made);
                }
                objects = objects.after(written.get().upgrade());
            } catch (SchemaMismatchException e) {
                return List.of(report(where, e.getMessage()));
            }
            isAllTold &= written.get().upgrade().stream().allMatch(RevisionsCheck::tells)
                    && written.get().downgrade().stream().allMatch(RevisionsCheck::tells);
            if (isAllTold) {
                brokenDowngrade(revision, written.get(), made).ifPresent(reports::add);
            }
        }
        List<String> lacking = SchemaDiff.between(made, place.snapshot().schema()).stream()
                .filter(it -> !isSomebodyElses(it))
                .map(SchemaOperation::describe)
                .toList();
        if (!lacking.isEmpty()) {
            reports.add(report(where, "still to do: " + named(lacking)));
        }
        return reports;
    }

    /** Whether it defines nothing but in words. */
    private static boolean tells(Operation operation) {
        return !(OutsideTransaction.inner(operation) instanceof Run)
                && !(OutsideTransaction.inner(operation) instanceof Execute execute
                        && !SqlObjects.know(execute)
                        && PlainStatement.of(execute.sql()).isEmpty());
    }

    private Optional<Report> brokenDowngrade(RevisionDeclaration revision, WrittenRevision written, Schema made) {
        try {
            Schema schema = made;
            for (Operation operation : written.downgrade()) {
                schema = operation.applyTo(schema);
            }
            return Optional.empty();
        } catch (SchemaMismatchException e) {
            return Optional.of(
                    Report.at(revision.where(), Problem.DOWNGRADE_BROKEN, revision.simpleName(), e.getMessage())
                            .as(problem.kind()));
        }
    }

    private static String named(List<String> lacking) {
        String first = lacking.stream().limit(NAMED).collect(Collectors.joining(", "));
        return lacking.size() > NAMED ? first + " and " + (lacking.size() - NAMED) + " more" : first;
    }

    /** What is unmanaged, a person may change in a revision, and the snapshot does not follow. */
    private boolean isSomebodyElses(SchemaOperation operation) {
        if (operation instanceof AlterColumn change) {
            return isLeftAlone(change.table(), change.from().name());
        }
        if (operation instanceof AddColumn missing) {
            return isLeftAlone(missing.table(), missing.column().name());
        }
        return operation instanceof AddConstraint missing
                && leftAlone(missing.table()).stream().anyMatch(missing.constraint()::mentions);
    }

    private boolean isLeftAlone(QualifiedName table, Identifier column) {
        return leftAlone(table).contains(column);
    }

    private Set<Identifier> leftAlone(QualifiedName table) {
        return Optional.ofNullable(place.snapshot().declared().get(table))
                .map(Snapshot.Declared::leftAlone)
                .orElse(Set.of());
    }

    private Report report(Location where, String what) {
        return Report.at(where, problem, what, edited.isEmpty() ? "none" : String.join(", ", edited));
    }
}
