package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Adds a column to a table. */
public record AddColumn(QualifiedName table, Column column) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        return before.withTableChanged(table, it -> {
            List<Column> columns = new ArrayList<>(it.columns());
            columns.add(column);
            return it.withColumns(columns);
        });
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new DropColumn(table, column.name());
    }

    @Override
    public String describe() {
        return "add " + column.name() + " to " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
