package dev.retort.inspect;

import dev.retort.schema.Constraint;
import java.util.List;

/**
 * A constraint as {@link Catalogue#constraints} answers.
 *
 * @param reference of a foreign key
 * @param condition of a check
 */
record ConstraintRow(
        String schema,
        String table,
        String name,
        Constraint.Kind kind,
        List<String> columns,
        Reference reference,
        String condition) {

    /** What a foreign key refers to. */
    record Reference(String schema, String table, List<String> columns, String onDelete, String onUpdate) {}
}
