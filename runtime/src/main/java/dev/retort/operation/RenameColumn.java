package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives a column another name; keys, indexes and what refers to it follow. */
public record RenameColumn(QualifiedName table, Identifier from, Identifier to) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        before.column(table, from);
        SortedMap<QualifiedName, Table> tables = new TreeMap<>(before.tables());
        tables.replaceAll((name, it) -> following(name.equals(table) ? it.withColumnRenamed(from, to) : it));
        return before.withTables(tables);
    }

    private Table following(Table other) {
        return other.withConstraints(other.constraints()
                .map(it -> it instanceof ForeignKey key && key.references().equals(table)
                        ? key.withReferences(table, renamed(key.referencedColumns()))
                        : it)
                .toList());
    }

    private List<Identifier> renamed(List<Identifier> columns) {
        return columns.stream().map(it -> it.equals(from) ? to : it).toList();
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new RenameColumn(table, to, from);
    }

    @Override
    public String describe() {
        return "rename " + from + " of " + table + " to " + to;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
