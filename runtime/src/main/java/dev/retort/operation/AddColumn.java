package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a column to a table.
 *
 * @param backfill an SQL expression: what the rows that are there get
 */
public record AddColumn(QualifiedName table, Column column, Optional<String> backfill) implements SchemaOperation {

    public AddColumn(QualifiedName table, Column column) {
        this(table, column, Optional.empty());
    }

    /** With a backfill, the same in two: the column without its default, or the rows would have a value already; then the rest. */
    public List<SchemaOperation> stages() {
        if (backfill.isEmpty()) {
            return List.of(this);
        }
        Column bare = new Column(column.name(), column.type(), true, Optional.empty(), false, column.comment());
        return List.of(new AddColumn(table, bare), new AlterColumn(table, bare, column, backfill));
    }

    /** Whether rows that are there would have no value for it, and must. */
    public boolean lacksValue() {
        return !column.nullable()
                && !column.identity()
                && !column.type().fillsItself()
                && column.defaultValue().isEmpty()
                && backfill.isEmpty();
    }

    /** Whether rows that are there may have no value for it, and have none. */
    public boolean leavesNull() {
        return column.nullable()
                && !column.type().fillsItself()
                && column.defaultValue().isEmpty()
                && backfill.isEmpty();
    }

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
