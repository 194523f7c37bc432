package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;

/** Changes the type, nullability, default, identity or comment of a column. */
public record AlterColumn(QualifiedName table, Column from, Column to) implements SchemaOperation {

    public AlterColumn {
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("altering a column does not rename it: " + from + " to " + to);
        }
    }

    @Override
    public Schema applyTo(Schema before) {
        before.column(table, from.name());
        return before.withTableChanged(
                table,
                it -> it.withColumns(it.columns().stream()
                        .map(column -> column.name().equals(from.name()) ? to : column)
                        .toList()));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new AlterColumn(table, to, from);
    }

    @Override
    public String describe() {
        return "alter " + from.name() + " of " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
