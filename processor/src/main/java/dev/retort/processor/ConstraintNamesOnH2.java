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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Constraints that PostgreSQL lets two tables have by one name, and H2 does not. Said when they come, and no more: whoever never runs
 * on H2 has nothing to answer.
 */
final class ConstraintNamesOnH2 {

    private final Map<QualifiedName, List<QualifiedName>> tablesOfEachName = new HashMap<>();

    ConstraintNamesOnH2(Schema after) {
        for (Table table : after.tables().values()) {
            names(table.name(), table.constraints()).forEach(it -> tablesOfEachName
                    .computeIfAbsent(it, name -> new ArrayList<>())
                    .add(table.name()));
        }
    }

    /** Once for each name, since a superclass may give it to many tables. */
    List<Report> reports(List<SchemaOperation> operations, Places places) {
        Map<QualifiedName, Report> reports = new LinkedHashMap<>();
        for (SchemaOperation operation : operations) {
            newNames(operation)
                    .forEach((name, other) -> reports.computeIfAbsent(
                            name,
                            it -> Report.at(
                                    places.of(operation), Problem.CONSTRAINT_NAME_TAKEN_ON_H2, it.name(), other)));
        }
        return List.copyOf(reports.values());
    }

    /** With the other table that has each. */
    private Map<QualifiedName, QualifiedName> newNames(SchemaOperation operation) {
        if (operation instanceof AddConstraint add) {
            return taken(add.table(), Stream.of(add.constraint()));
        }
        if (operation instanceof CreateTable create) {
            return taken(create.table().name(), create.table().constraints());
        }
        return Map.of();
    }

    private Map<QualifiedName, QualifiedName> taken(QualifiedName table, Stream<Constraint> constraints) {
        Map<QualifiedName, QualifiedName> taken = new LinkedHashMap<>();
        names(table, constraints).forEach(name -> otherTable(name, table).ifPresent(it -> taken.put(name, it)));
        return taken;
    }

    private Optional<QualifiedName> otherTable(QualifiedName name, QualifiedName table) {
        return tablesOfEachName.getOrDefault(name, List.of()).stream()
                .filter(it -> !it.equals(table))
                .findFirst();
    }

    /** An index is no constraint to H2 either. */
    private static Stream<QualifiedName> names(QualifiedName table, Stream<Constraint> constraints) {
        return constraints.filter(it -> it.kind() != Constraint.Kind.INDEX).map(it -> table.sibling(it.name()));
    }
}
