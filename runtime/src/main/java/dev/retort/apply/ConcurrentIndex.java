package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.Database;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.Operation;
import dev.retort.operation.OutsideTransaction;
import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** What a concurrent build of an index leaves behind when it fails: an index that costs with every write and finds nothing. */
final class ConcurrentIndex {

    private static final String RUINS = """
            select i.indexrelid::pg_catalog.regclass::text
            from pg_catalog.pg_index i
            join pg_catalog.pg_class t on t.oid = i.indrelid
            join pg_catalog.pg_namespace n on n.oid = t.relnamespace
            where not i.indisvalid and t.relkind = 'r' and n.nspname !~ '^pg_(catalog|toast|temp)'
              and not exists (
                select from pg_catalog.pg_locks l
                where l.relation = i.indrelid and l.granted and l.mode = 'ShareUpdateExclusiveLock')
            order by 1""";

    private final Work work;

    ConcurrentIndex(Work work) {
        this.work = work;
    }

    /** Whether the index that the operation is about is there and not valid. */
    boolean isRuin(OutsideTransaction operation) {
        Optional<QualifiedName> index = index(operation);
        try {
            return index.isPresent()
                    && work.session().dialect().database() == Database.POSTGRESQL
                    && work.session().inRole(it -> it.row(ruin(index.get()))).isPresent();
        } catch (SQLException e) {
            throw ApplyException.refused("look at the index", e);
        }
    }

    private static Optional<QualifiedName> index(OutsideTransaction operation) {
        return operation.operation() instanceof DropConstraint drop
                ? Optional.of(drop.table().sibling(drop.name()))
                : operation.builds().map(it -> it.table()
                        .sibling(it.constraint().name()));
    }

    /** All that the database has, by their names; one that is being built at this moment is not among them. */
    static List<String> ruins(Dialect dialect, Queries queries) throws SQLException {
        return switch (dialect.database()) {
            case H2 -> List.of();
            case POSTGRESQL -> queries.rows(RUINS).stream().map(it -> it[0]).toList();
        };
    }

    private String ruin(QualifiedName index) {
        String name = work.session().dialect().quoted(index);
        return "select 1 from pg_catalog.pg_index where not indisvalid and indexrelid = pg_catalog.to_regclass("
                + work.session().dialect().literal(name) + ")";
    }

    /** What has to run before the index can be built. */
    List<String> repairs(Operation operation) {
        if (!(operation instanceof OutsideTransaction outside)
                || outside.builds().isEmpty()
                || !isRuin(outside)) {
            return List.of();
        }
        AddConstraint built = outside.builds().get();
        DropConstraint drop = new DropConstraint(
                built.table(), Constraint.Kind.INDEX, built.constraint().name());
        return work.session().dialect().statements(new OutsideTransaction(drop)).stream()
                .map(Statement::sql)
                .toList();
    }
}
