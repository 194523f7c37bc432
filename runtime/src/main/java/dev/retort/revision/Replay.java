package dev.retort.revision;

import dev.retort.operation.Operation;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import java.util.Set;

/** The schema that revisions make, found without a database. */
public final class Replay {

    private Replay() {}

    /** The schema of a database that has seen these revisions. */
    public static Schema of(Revisions revisions, Set<String> applied) {
        Schema schema = Schema.EMPTY;
        for (IndexedRevision revision : revisions.graph().order()) {
            if (applied.contains(revision.id())) {
                schema = after(schema, revisions.load(revision));
            }
        }
        return schema;
    }

    private static Schema after(Schema before, LoadedRevision revision) {
        Schema schema = before;
        try {
            for (Operation operation : revision.upgrade()) {
                schema = operation.applyTo(schema);
            }
        } catch (SchemaMismatchException e) {
            throw new RevisionException.NotReplayable(revision.index(), e);
        }
        return schema;
    }
}
