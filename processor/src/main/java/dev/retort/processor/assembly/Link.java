package dev.retort.processor.assembly;

import dev.retort.processor.assembly.JoinColumns.Join;
import dev.retort.processor.problem.Location;
import dev.retort.schema.Identifier;
import java.util.List;

/**
 * The way from one table to another.
 *
 * @param where to complain about it
 */
record Link(TableDraft from, TableDraft to, List<Join> joins, Location where) {

    List<Identifier> columns() {
        return JoinColumns.names(joins);
    }

    List<Identifier> referenced() {
        return JoinColumns.referenced(joins);
    }

    boolean isToKey() {
        return to.key().containsAll(referenced());
    }

    /** Rows refer by it, and no foreign key sees to that. */
    void leaveUnguarded() {
        from.addUnguarded(columns(), to, referenced());
    }
}
