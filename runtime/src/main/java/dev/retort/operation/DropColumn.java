package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;

/** Removes a column and what it held. */
public record DropColumn(QualifiedName table, Identifier column) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        before.column(table, column);
        return before.withTableChanged(table, it -> it.withoutColumn(column));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new AddColumn(table, before.column(table, column));
    }

    @Override
    public String describe() {
        return "drop " + column + " from " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
