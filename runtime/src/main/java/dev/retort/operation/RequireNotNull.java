package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;

/** Changes nothing, and stops the revision with a sentence where a row has no value in the column. */
public record RequireNotNull(QualifiedName table, Identifier column) implements Guard {

    @Override
    public String describe() {
        return "require " + column + " of " + table + " to hold no null";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
