package dev.retort.processor;

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
        NewConstraint.in(operations).forEach(it -> names(it.table(), Stream.of(it.constraint()))
                .forEach(name -> otherTable(name, it.table())
                        .ifPresent(other -> reports.computeIfAbsent(
                                name,
                                taken -> Report.at(
                                        places.of(it.operation()),
                                        Problem.CONSTRAINT_NAME_TAKEN_ON_H2,
                                        taken.name(),
                                        other)))));
        return List.copyOf(reports.values());
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
