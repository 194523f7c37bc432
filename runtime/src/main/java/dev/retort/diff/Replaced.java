package dev.retort.diff;

import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropTable;
import dev.retort.operation.SchemaOperation;
import dev.retort.schema.Constraint;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What goes because something else takes its name. */
record Replaced(Renames renames, Schema before) {

    private static final SortedSet<Identifier> NONE = Collections.emptySortedSet();

    /** Tables, and whatever would hold a table or a column back. */
    List<SchemaOperation> goBeforeTablesAreRenamed() {
        SortedSet<QualifiedName> tables =
                Renames.replaced(renames.tables(), before.tables().keySet());
        Map<QualifiedName, SortedSet<Identifier>> columns = columns();
        if (tables.isEmpty() && columns.isEmpty()) {
            return List.of();
        }
        List<SchemaOperation> operations = new ArrayList<>();
        before.tables().forEach((name, table) -> table.constraints()
                .filter(it ->
                        tables.contains(name) ? it instanceof ForeignKey : needsReplaced(name, it, tables, columns))
                .forEach(it -> operations.add(new DropConstraint(name, it.kind(), it.name()))));
        tables.forEach(it -> operations.add(new DropTable(it)));
        return operations;
    }

    private static boolean needsReplaced(
            QualifiedName table,
            Constraint constraint,
            Set<QualifiedName> tables,
            Map<QualifiedName, SortedSet<Identifier>> columns) {
        return columns.getOrDefault(table, NONE).stream().anyMatch(constraint::mentions)
                || constraint instanceof ForeignKey key
                        && (tables.contains(key.references())
                                || columns.getOrDefault(key.references(), NONE).stream()
                                        .anyMatch(key.referencedColumns()::contains));
    }

    /** By the old name of their table. */
    private Map<QualifiedName, SortedSet<Identifier>> columns() {
        Map<QualifiedName, SortedSet<Identifier>> columns = new HashMap<>();
        renames.columns().forEach((table, names) -> {
            Set<Identifier> present =
                    before.table(table).columns().stream().map(it -> it.name()).collect(Collectors.toSet());
            SortedSet<Identifier> replaced = Renames.replaced(names, present);
            if (!replaced.isEmpty()) {
                columns.put(table, replaced);
            }
        });
        return columns;
    }
}
