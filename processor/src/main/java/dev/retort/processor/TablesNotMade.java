package dev.retort.processor;

import dev.retort.operation.AddConstraint;
import dev.retort.operation.CreateTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Foreign keys to the table of an entity that no line of revisions has, such as one of another module: an empty database has no such table. */
record TablesNotMade(Wanted wanted, Comparison.Change change, OtherLines others) {

    /** Once for each table. */
    List<Report> reports() {
        Map<QualifiedName, Report> reports = new LinkedHashMap<>();
        for (SchemaOperation operation : change.operations()) {
            if (operation instanceof AddConstraint add) {
                report(add, add.table(), Stream.of(add.constraint()), reports);
            } else if (operation instanceof CreateTable create) {
                report(create, create.table().name(), create.table().constraints(), reports);
            }
        }
        return List.copyOf(reports.values());
    }

    private void report(
            SchemaOperation operation,
            QualifiedName table,
            Stream<Constraint> constraints,
            Map<QualifiedName, Report> reports) {
        constraints
                .filter(ForeignKey.class::isInstance)
                .map(it -> ((ForeignKey) it).references())
                .filter(it -> !change.after().schema().tables().containsKey(it))
                .forEach(it -> {
                    String entity = wanted.assembly().ofOthers().get(it);
                    if (entity != null && !others.mayMakeTableOf(entity)) {
                        reports.putIfAbsent(
                                it,
                                Report.at(
                                        wanted.places().of(operation),
                                        Problem.TABLE_NOT_MADE,
                                        it,
                                        entity,
                                        table,
                                        wanted.migrations().element().getQualifiedName()));
                    }
                });
    }
}
