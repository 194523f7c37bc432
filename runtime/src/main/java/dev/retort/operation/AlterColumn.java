package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Optional;

/**
 * Changes the type, nullability, default, identity or comment of a column.
 *
 * @param backfill an SQL expression: what the rows without a value get, before the column may forbid null
 */
public record AlterColumn(QualifiedName table, Column from, Column to, Optional<String> backfill)
        implements SchemaOperation {

    public AlterColumn {
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("altering a column does not rename it: " + from + " to " + to);
        }
    }

    public AlterColumn(QualifiedName table, Column from, Column to) {
        this(table, from, to, Optional.empty());
    }

    /** Whether it fails where a row has no value. */
    public boolean forbidsNullUnfilled() {
        return from.nullable() && !to.nullable() && backfill.isEmpty();
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
