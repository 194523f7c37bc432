package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;

/** Gives a key, a check or an index another name. */
public record RenameConstraint(QualifiedName table, Constraint.Kind kind, Identifier from, Identifier to)
        implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        return before.withTableChanged(table, it -> {
            Constraint constraint = it.constraint(kind, from);
            return it.without(constraint).with(constraint.withName(to));
        });
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new RenameConstraint(table, kind, to, from);
    }

    @Override
    public String describe() {
        return "rename " + kind + " " + from + " of " + table + " to " + to;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
