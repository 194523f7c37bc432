package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Optional;

/**
 * Changes the type, nullability, default, identity or comment of a column.
 *
 * @param backfill an SQL expression: what the rows without a value get, before the column may forbid null
 * @param conversion what makes values of the new type, where the database is not to do it by itself
 */
public record AlterColumn(
        QualifiedName table, Column from, Column to, Optional<String> backfill, Optional<Conversion> conversion)
        implements SchemaOperation {

    public AlterColumn {
        if (!from.name().equals(to.name())) {
            throw new IllegalArgumentException("altering a column does not rename it: " + from + " to " + to);
        }
    }

    public AlterColumn(QualifiedName table, Column from, Column to) {
        this(table, from, to, Optional.empty());
    }

    public AlterColumn(QualifiedName table, Column from, Column to, Optional<String> backfill) {
        this(table, from, to, backfill, Optional.empty());
    }

    AlterColumn withBackfill(String sql) {
        return new AlterColumn(table, from, to, Optional.of(sql), conversion);
    }

    public AlterColumn withConversion(Optional<Conversion> otherConversion) {
        return new AlterColumn(table, from, to, backfill, otherConversion);
    }

    /** Whether it fails where a row has no value. */
    public boolean forbidsNullUnfilled() {
        return from.nullable() && !to.nullable() && backfill.isEmpty();
    }

    /** Whether the column is to be computed, as it was not before: a database alters none to that. */
    public boolean makesAnew() {
        return to.type().isComputed() && !from.type().equals(to.type());
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
        return new AlterColumn(table, to, from).withConversion(conversion.flatMap(Conversion::inverse));
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
