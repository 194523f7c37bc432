package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;

/** Gives a column another name; keys, indexes and what refers to it follow. */
public record RenameColumn(QualifiedName table, Identifier from, Identifier to) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        before.column(table, from);
        return before.withTableChanged(table, it -> it.withColumnRenamed(from, to))
                .withForeignKeysChanged(
                        it -> it.references().equals(table)
                                && it.referencedColumns().contains(from),
                        it -> it.withReferences(table, renamed(it.referencedColumns())));
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
