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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Constraints that PostgreSQL lets two tables have by one name, and H2 does not. Said when they come, and no more: whoever never runs
 * on H2 has nothing to answer.
 */
record ConstraintNamesOnH2(List<SchemaOperation> operations, Schema after, Places places) {

    /** Once for each name, since a superclass may give it to many tables. */
    List<Report> reports() {
        Map<QualifiedName, List<QualifiedName>> tables = tablesOfEachName();
        Map<QualifiedName, Report> reports = new LinkedHashMap<>();
        for (SchemaOperation operation : operations) {
            if (operation instanceof AddConstraint add) {
                report(add, add.table(), Stream.of(add.constraint()), tables, reports);
            } else if (operation instanceof CreateTable create) {
                report(create, create.table().name(), create.table().constraints(), tables, reports);
            }
        }
        return List.copyOf(reports.values());
    }

    private Map<QualifiedName, List<QualifiedName>> tablesOfEachName() {
        Map<QualifiedName, List<QualifiedName>> tables = new HashMap<>();
        for (Table table : after.tables().values()) {
            names(table.name(), table.constraints()).forEach(it -> tables.computeIfAbsent(it, name -> new ArrayList<>())
                    .add(table.name()));
        }
        return tables;
    }

    private void report(
            SchemaOperation operation,
            QualifiedName table,
            Stream<Constraint> constraints,
            Map<QualifiedName, List<QualifiedName>> tables,
            Map<QualifiedName, Report> reports) {
        names(table, constraints).forEach(name -> tables.getOrDefault(name, List.of()).stream()
                .filter(it -> !it.equals(table))
                .findFirst()
                .ifPresent(other -> reports.putIfAbsent(
                        name,
                        Report.at(places.of(operation), Problem.CONSTRAINT_NAME_TAKEN_ON_H2, name.name(), other))));
    }

    /** An index is no constraint to H2 either. */
    private static Stream<QualifiedName> names(QualifiedName table, Stream<Constraint> constraints) {
        return constraints.filter(it -> it.kind() != Constraint.Kind.INDEX).map(it -> table.sibling(it.name()));
    }
}
