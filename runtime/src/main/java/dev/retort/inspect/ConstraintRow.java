package dev.retort.inspect;

import dev.retort.schema.Constraint;
import java.util.List;

/** A constraint as {@link Catalogue#constraints} answers. */
record ConstraintRow(
        String schema,
        String table,
        String name,
        Constraint.Kind kind,
        List<String> columns,
        String otherSchema,
        String otherTable,
        List<String> otherColumns,
        String onDelete,
        String onUpdate,
        String condition) {}
