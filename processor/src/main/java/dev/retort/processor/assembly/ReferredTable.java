package dev.retort.processor.assembly;

import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import java.util.List;
import java.util.stream.Stream;

/** In which table of an entity the columns are that a reference names: its own, a secondary one, or that of what it extends. */
final class ReferredTable {

    private final Context context;

    ReferredTable(Context context) {
        this.context = context;
    }

    /** Its own also where no table has them all, of which is said elsewhere. */
    TableDraft of(EntityModel target, List<AnnotationUse> joinColumns) {
        List<Located<String>> named = joinColumns.stream()
                .flatMap(it -> it.text("referencedColumnName").stream())
                .toList();
        if (named.isEmpty()) {
            return target.table();
        }
        TableDraft table = tables(target)
                .filter(it -> named.stream().allMatch(column -> has(it, column)))
                .findFirst()
                .orElse(target.table());
        if (table != target.table()) {
            joinColumns.forEach(it -> checkName(it, table));
        }
        return table;
    }

    /** Hibernate 6 does not find the secondary tables of what the entity extends. */
    private Stream<TableDraft> tables(EntityModel target) {
        Stream<EntityModel> above = Stream.iterate(
                        target, it -> it.parent().isPresent(), it -> it.parent().get())
                .map(it -> it.parent().get());
        return Stream.concat(
                tablesOf(target), above.flatMap(it -> context.isHibernate7() ? tablesOf(it) : Stream.of(it.table())));
    }

    private static Stream<TableDraft> tablesOf(EntityModel entity) {
        return Stream.concat(
                Stream.of(entity.table()), entity.secondaryTables().stream().map(SecondaryTable::table));
    }

    private boolean has(TableDraft table, Located<String> column) {
        return context.names().referred(column, table).isPresent();
    }

    /** Hibernate would make one up from the table of the entity, and does not find the column there. */
    private void checkName(AnnotationUse joinColumn, TableDraft table) {
        if (joinColumn.text("name").isEmpty()) {
            context.reports()
                    .refused(
                            joinColumn.where(),
                            joinColumn + " without a name to a column of " + table.name(),
                            "give it a name");
        }
    }
}
