package dev.retort.inspect;

import dev.retort.schema.Constraint;
import java.sql.ResultSet;
import java.sql.SQLException;

/** One column of a constraint, as {@link Catalogue#constraints} answers. */
record ConstraintRow(
        String name,
        Constraint.Kind kind,
        String column,
        String otherSchema,
        String otherTable,
        String otherColumn,
        String onDelete,
        String onUpdate,
        String condition) {

    static ConstraintRow of(ResultSet row) throws SQLException {
        return new ConstraintRow(
                row.getString(3),
                Constraint.Kind.valueOf(row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11));
    }
}
