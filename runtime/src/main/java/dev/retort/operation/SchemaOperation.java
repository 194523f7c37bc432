package dev.retort.operation;

import dev.retort.schema.Schema;

/** An operation whose whole effect is known, so that it can be turned around. */
public sealed interface SchemaOperation extends Operation
        permits CreateSchema,
                DropSchema,
                CreateEnumType,
                AlterEnumType,
                RenameEnumType,
                DropEnumType,
                CreateSequence,
                AlterSequence,
                RenameSequence,
                DropSequence,
                CreateTable,
                RenameTable,
                MoveTable,
                CommentOnTable,
                DropTable,
                AddColumn,
                RenameColumn,
                AlterColumn,
                DropColumn,
                RenameValues,
                AddConstraint,
                RenameConstraint,
                DropConstraint {

    /** What takes this operation back, given the schema it started from. */
    SchemaOperation inverse(Schema before);

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return accept((Visitor<R>) visitor);
    }

    /** One answer for each operation on the schema, for those who never meet another. */
    interface Visitor<R> {
        R visit(CreateSchema operation);

        R visit(DropSchema operation);

        R visit(CreateEnumType operation);

        R visit(AlterEnumType operation);

        R visit(RenameEnumType operation);

        R visit(DropEnumType operation);

        R visit(CreateSequence operation);

        R visit(AlterSequence operation);

        R visit(RenameSequence operation);

        R visit(DropSequence operation);

        R visit(CreateTable operation);

        R visit(RenameTable operation);

        R visit(MoveTable operation);

        R visit(CommentOnTable operation);

        R visit(DropTable operation);

        R visit(AddColumn operation);

        R visit(RenameColumn operation);

        R visit(AlterColumn operation);

        R visit(DropColumn operation);

        R visit(RenameValues operation);

        R visit(AddConstraint operation);

        R visit(RenameConstraint operation);

        R visit(DropConstraint operation);
    }
}
