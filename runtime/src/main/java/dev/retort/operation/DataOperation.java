package dev.retort.operation;

import dev.retort.schema.Schema;

/** An operation on rows, or one that only its author understands: the schema we know stays as it is. */
public sealed interface DataOperation extends Operation permits Execute, InsertRows, Backfill, Run, Guard {

    @Override
    default Schema applyTo(Schema before) {
        return before;
    }
}
