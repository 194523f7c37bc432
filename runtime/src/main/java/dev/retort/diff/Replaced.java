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
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What goes because something else takes its name. */
record Replaced(Renames renames, Schema before) {

    /** Tables, and whatever would hold a table or a column back. */
    List<SchemaOperation> goBeforeTablesAreRenamed() {
        SortedSet<QualifiedName> tables =
                Renames.replaced(renames.tables(), before.tables().keySet());
        List<SchemaOperation> operations = new ArrayList<>();
        before.tables().forEach((name, table) -> table.constraints()
                .filter(it -> tables.contains(name) ? it instanceof ForeignKey : needsReplaced(name, it, tables))
                .forEach(it -> operations.add(new DropConstraint(name, it.kind(), it.name()))));
        tables.forEach(it -> operations.add(new DropTable(it)));
        return operations;
    }

    private boolean needsReplaced(QualifiedName table, Constraint constraint, Set<QualifiedName> tables) {
        return columnsOf(table).stream().anyMatch(constraint::mentions)
                || constraint instanceof ForeignKey key
                        && (tables.contains(key.references())
                                || columnsOf(key.references()).stream().anyMatch(key.referencedColumns()::contains));
    }

    private SortedSet<Identifier> columnsOf(QualifiedName table) {
        return renames.columns().containsKey(table)
                ? Renames.replaced(
                        renames.columns().get(table),
                        before.table(table).columns().stream()
                                .map(it -> it.name())
                                .collect(Collectors.toSet()))
                : new TreeSet<>();
    }
}
