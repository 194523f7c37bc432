package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;

/**
 * Changes nothing, and stops the revision with a sentence where the table has rows.
 *
 * @param column what comes back to them, and nobody knows any more what it held
 */
public record RequireEmpty(QualifiedName table, Identifier column) implements Guard {

    @Override
    public String describe() {
        return "require " + table + " to have no rows, for " + column;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
