package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;

/** Removes a key, a check or an index from a table. */
public record DropConstraint(QualifiedName table, Constraint.Kind kind, Identifier name) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        return before.withTableChanged(table, it -> it.without(it.constraint(kind, name)));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new AddConstraint(table, before.table(table).constraint(kind, name));
    }

    @Override
    public String describe() {
        return "drop " + kind + " " + name + " from " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
