package dev.retort.operation;

import dev.retort.schema.Schema;

/** One thing a revision does. */
public sealed interface Operation permits SchemaOperation, DataOperation, OutsideTransaction {

    /** The schema after the operation. */
    Schema applyTo(Schema before);

    /** In a few words, as a log line or a revision's message says it. */
    String describe();

    <R> R accept(Visitor<R> visitor);

    /** One answer for each operation: a new one does not compile until every visitor answers it. */
    interface Visitor<R> extends SchemaOperation.Visitor<R> {
        R visit(Execute operation);

        R visit(InsertRows operation);

        R visit(Backfill operation);

        R visit(Run operation);

        R visit(RequireNotNull operation);

        R visit(RequireUnique operation);

        R visit(RequireCheck operation);

        R visit(RequireFits operation);

        R visit(RequireEmpty operation);

        R visit(OutsideTransaction operation);
    }
}
