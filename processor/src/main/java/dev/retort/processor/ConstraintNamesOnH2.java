package dev.retort.processor;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Constraints that PostgreSQL lets two tables have by one name, and H2 does not. Said when they come, and no more: whoever never runs
 * on H2 has nothing to answer.
 */
record ConstraintNamesOnH2(List<SchemaOperation> operations, Schema after, Places places) {

    /** Once for each name, since a superclass may give it to many tables. */
    List<Report> reports() {
        Map<QualifiedName, Report> reports = new LinkedHashMap<>();
        for (SchemaOperation operation : operations) {
            if (operation instanceof AddConstraint add) {
                add(operation, add.table(), Stream.of(add.constraint()), reports);
            } else if (operation instanceof CreateTable create) {
                add(operation, create.table().name(), create.table().constraints(), reports);
            }
        }
        return List.copyOf(reports.values());
    }

    private void add(
            SchemaOperation operation,
            QualifiedName table,
            Stream<Constraint> constraints,
            Map<QualifiedName, Report> reports) {
        constraints.filter(it -> it.kind() != Constraint.Kind.INDEX).forEach(it -> other(table, it)
                .ifPresent(other -> reports.putIfAbsent(
                        table.sibling(it.name()),
                        Report.at(
                                places.of(operation), Problem.CONSTRAINT_NAME_TAKEN_ON_H2, it.name(), other.name()))));
    }

    private Optional<Table> other(QualifiedName table, Constraint constraint) {
        return after.tables().values().stream()
                .filter(it -> !it.name().equals(table) && it.name().schema().equals(table.schema()))
                .filter(it -> it.constraints()
                        .anyMatch(there -> there.kind() != Constraint.Kind.INDEX
                                && there.name().equals(constraint.name())))
                .findFirst();
    }
}
