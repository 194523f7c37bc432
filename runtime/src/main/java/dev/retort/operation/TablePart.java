package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.Constraint;

/** What a table can be created with; made by {@link Definitions}. */
public sealed interface TablePart {

    record ColumnPart(Column column) implements TablePart {}

    /** Anything but a foreign key, which comes when all tables are there. */
    record ConstraintPart(Constraint constraint) implements TablePart {}

    record CommentPart(String text) implements TablePart {}
}
