package dev.retort.operation;

import dev.retort.schema.Condition;
import dev.retort.schema.QualifiedName;

/** Changes nothing, and stops the revision with a sentence where a row does not meet the condition. */
public record RequireCheck(QualifiedName table, Condition condition) implements Guard {

    @Override
    public String describe() {
        return "require all rows of " + table + " to meet a check";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
