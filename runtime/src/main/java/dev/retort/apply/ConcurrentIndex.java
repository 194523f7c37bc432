package dev.retort.apply;

import dev.retort.dialect.Statement;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.Database;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.schema.Constraint;
import java.sql.SQLException;
import java.util.List;

/** What a concurrent build of an index leaves behind when it fails: an index that costs with every write and finds nothing. */
final class ConcurrentIndex {

    private final Work work;

    ConcurrentIndex(Work work) {
        this.work = work;
    }

    boolean isRuin(OutsideTransaction operation) {
        try {
            return operation.builds().isPresent()
                    && work.session().dialect().database() == Database.POSTGRESQL
                    && work.queries()
                            .row(ruin(operation.builds().orElseThrow()))
                            .isPresent();
        } catch (SQLException e) {
            throw new ApplyException.HistoryRefused("look at the index", e);
        }
    }

    private String ruin(AddConstraint adding) {
        String name = work.session()
                .dialect()
                .quoted(adding.table().sibling(adding.constraint().name()));
        return "select 1 from pg_catalog.pg_index where not indisvalid and indexrelid = pg_catalog.to_regclass("
                + work.session().dialect().literal(name) + ")";
    }

    /** What has to run before the index can be built. */
    List<String> repairs(Operation operation) {
        if (!(operation instanceof OutsideTransaction outside) || !isRuin(outside)) {
            return List.of();
        }
        AddConstraint built = outside.builds().orElseThrow();
        DropConstraint drop = new DropConstraint(
                built.table(), Constraint.Kind.INDEX, built.constraint().name());
        return work.session().dialect().statements(new OutsideTransaction(drop)).stream()
                .map(Statement::sql)
                .toList();
    }
}
