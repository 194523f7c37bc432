package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;

/** Adds a key, a check or an index to a table. */
public record AddConstraint(QualifiedName table, Constraint constraint) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        return before.withTableChanged(table, it -> it.with(constraint));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new DropConstraint(table, constraint.kind(), constraint.name());
    }

    @Override
    public String describe() {
        return "add " + constraint.kind() + " " + constraint.name() + " to " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
