package dev.retort.operation;

import dev.retort.schema.Schema;

/** An operation whose whole effect is on the schema, so that it can be turned around. */
public sealed interface SchemaOperation extends Operation
        permits CreateSchema,
                DropSchema,
                CreateSequence,
                AlterSequence,
                RenameSequence,
                DropSequence,
                CreateTable,
                RenameTable,
                CommentOnTable,
                DropTable,
                AddColumn,
                RenameColumn,
                AlterColumn,
                DropColumn,
                AddConstraint,
                RenameConstraint,
                DropConstraint {

    /** What takes this operation back, given the schema it started from. */
    SchemaOperation inverse(Schema before);
}
