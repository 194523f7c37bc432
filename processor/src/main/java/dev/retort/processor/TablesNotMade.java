package dev.retort.processor;

import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Foreign keys to the table of an entity that no line of revisions has, such as one of another module: an empty database has no such
 * table. A note, for a jar may bring its revisions.
 */
record TablesNotMade(Wanted wanted, Comparison.Change change, OtherLines others) {

    /** Once for each table. */
    List<Report> reports() {
        Map<QualifiedName, Report> reports = new LinkedHashMap<>();
        NewConstraint.in(change.operations()).forEach(it -> {
            if (it.constraint() instanceof ForeignKey key
                    && !change.after().schema().tables().containsKey(key.references())) {
                String entity = wanted.assembly().ofOthers().get(key.references());
                if (entity != null && !others.mayMakeTableOf(entity)) {
                    reports.putIfAbsent(key.references(), report(it, key.references(), entity));
                }
            }
        });
        return List.copyOf(reports.values());
    }

    private Report report(NewConstraint needing, QualifiedName table, String entity) {
        return Report.at(
                wanted.places().of(needing.operation()),
                Problem.TABLE_NOT_MADE,
                table,
                entity,
                needing.table(),
                wanted.migrations().element().getQualifiedName());
    }
}
