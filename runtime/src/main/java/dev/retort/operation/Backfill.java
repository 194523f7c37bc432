package dev.retort.operation;

import dev.retort.schema.QualifiedName;

/**
 * Gives values to rows that are there, a few at a time, so that none is locked for long.
 *
 * @param set what {@code update} would say after {@code set}
 * @param where which rows still need it
 * @param batchSize how many rows are looked at in one transaction
 */
public record Backfill(QualifiedName table, String set, String where, int batchSize) implements DataOperation {

    public Backfill {
        if (set.isBlank() || where.isBlank()) {
            throw new IllegalArgumentException("a backfill must say what it sets and where");
        }
        if (batchSize < 1) {
            throw new IllegalArgumentException("a batch must have at least one row, not " + batchSize);
        }
    }

    @Override
    public String describe() {
        return "backfill " + table + " with " + set;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
