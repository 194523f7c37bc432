package dev.retort.diff;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AddConstraint;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AlterEnumType;
import dev.retort.operation.AlterSequence;
import dev.retort.operation.CommentOnTable;
import dev.retort.operation.CreateEnumType;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.CreateSequence;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnumType;
import dev.retort.operation.DropSchema;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.MoveTable;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameConstraint;
import dev.retort.operation.RenameEnumType;
import dev.retort.operation.RenameSequence;
import dev.retort.operation.RenameTable;
import dev.retort.operation.RenameValues;
import dev.retort.operation.SchemaOperation;

/**
 * The order of a revision, first to last, each line with its reason. Taken back, the order turns around, and the reasons hold
 * the other way.
 */
enum Phase {
    /** Before the tables and sequences that live in them. */
    CREATE_SCHEMAS,
    /** Before the keys, columns and tables they need may go. */
    DROP_FOREIGN_KEYS,
    /** Before the columns they sort by; and their names may be taken again below. */
    DROP_INDEXES,
    DROP_CHECKS,
    DROP_UNIQUES,
    DROP_PRIMARY_KEYS,
    /** Before anything happens to the columns that something is computed from. */
    STOP_COMPUTING,
    /** Nothing refers to them any more, and something that comes takes the name, or that of a key or an index. */
    DROP_REPLACED_TABLES,
    /** Something that comes takes the name. */
    DROP_REPLACED_SEQUENCES,
    /** A table takes the name, which is then that of a type too. */
    RENAME_REPLACED_ENUM_TYPES,
    /** Nothing else changes a name while others use it. */
    RENAME_TABLES,
    RENAME_SEQUENCES,
    /** Another column takes the name. */
    DROP_REPLACED_COLUMNS,
    RENAME_COLUMNS,
    /** After the tables they are on got their new names. */
    RENAME_CONSTRAINTS,
    /** Nothing has the new name: it is that of no other type. */
    RENAME_ENUM_TYPES,
    /** Before the columns that get them. */
    CREATE_ENUM_TYPES,
    /** What leaves a type is not there to be looked at when its values change, and what comes finds the new ones. */
    LEAVE_ENUM_TYPES,
    ALTER_ENUM_TYPES,
    /** Before the columns whose defaults may call them. */
    CREATE_SEQUENCES,
    ALTER_SEQUENCES,
    /** Without foreign keys, so cycles cannot matter. */
    CREATE_TABLES,
    /** Before columns are dropped: some databases refuse a table without columns. */
    ADD_COLUMNS,
    /** A text that becomes a value of an enum type, a number or a shorter text is one of them by then. */
    RENAME_VALUES_BEFORE_TYPES,
    ALTER_COLUMNS,
    /** In columns that have room for them by now, and between the check that knows the old values and the one that knows the new. */
    RENAME_VALUES,
    /** From columns that are all there now, in their new types. */
    COMPUTE_COLUMNS,
    DROP_COLUMNS,
    /** Over columns that are all there now, in their new types. */
    ADD_PRIMARY_KEYS,
    ADD_UNIQUES,
    ADD_CHECKS,
    CREATE_INDEXES,
    /** After the keys they refer to. */
    ADD_FOREIGN_KEYS,
    COMMENT,
    /** When all else is done: what stops a revision earlier has lost no rows, and a statement that copies them finds the old place and the new. */
    DROP_TABLES,
    /** No column has them any more. */
    DROP_ENUM_TYPES,
    /** No default calls them any more. */
    DROP_SEQUENCES,
    /** They are empty by now. */
    DROP_SCHEMAS;

    static Phase of(SchemaOperation operation) {
        return operation.accept(PHASES);
    }

    private static final SchemaOperation.Visitor<Phase> PHASES = new SchemaOperation.Visitor<>() {
        @Override
        public Phase visit(CreateSchema operation) {
            return CREATE_SCHEMAS;
        }

        @Override
        public Phase visit(DropSchema operation) {
            return DROP_SCHEMAS;
        }

        @Override
        public Phase visit(CreateEnumType operation) {
            return CREATE_ENUM_TYPES;
        }

        @Override
        public Phase visit(AlterEnumType operation) {
            return ALTER_ENUM_TYPES;
        }

        @Override
        public Phase visit(RenameEnumType operation) {
            return RENAME_ENUM_TYPES;
        }

        @Override
        public Phase visit(DropEnumType operation) {
            return DROP_ENUM_TYPES;
        }

        @Override
        public Phase visit(CreateSequence operation) {
            return CREATE_SEQUENCES;
        }

        @Override
        public Phase visit(AlterSequence operation) {
            return ALTER_SEQUENCES;
        }

        @Override
        public Phase visit(RenameSequence operation) {
            return RENAME_SEQUENCES;
        }

        @Override
        public Phase visit(DropSequence operation) {
            return DROP_SEQUENCES;
        }

        @Override
        public Phase visit(CreateTable operation) {
            return CREATE_TABLES;
        }

        @Override
        public Phase visit(RenameTable operation) {
            return RENAME_TABLES;
        }

        @Override
        public Phase visit(MoveTable operation) {
            return RENAME_TABLES;
        }

        @Override
        public Phase visit(CommentOnTable operation) {
            return COMMENT;
        }

        @Override
        public Phase visit(DropTable operation) {
            return DROP_TABLES;
        }

        @Override
        public Phase visit(AddColumn operation) {
            return operation.column().type().isComputed() ? COMPUTE_COLUMNS : ADD_COLUMNS;
        }

        @Override
        public Phase visit(RenameColumn operation) {
            return RENAME_COLUMNS;
        }

        @Override
        public Phase visit(AlterColumn operation) {
            if (operation.to().type().isComputed()) {
                return COMPUTE_COLUMNS;
            }
            return operation.from().type().isComputed() ? STOP_COMPUTING : ALTER_COLUMNS;
        }

        @Override
        public Phase visit(DropColumn operation) {
            return DROP_COLUMNS;
        }

        @Override
        public Phase visit(RenameValues operation) {
            return RENAME_VALUES;
        }

        @Override
        public Phase visit(AddConstraint operation) {
            return switch (operation.constraint().kind()) {
                case PRIMARY_KEY -> ADD_PRIMARY_KEYS;
                case UNIQUE -> ADD_UNIQUES;
                case CHECK -> ADD_CHECKS;
                case FOREIGN_KEY -> ADD_FOREIGN_KEYS;
                case INDEX -> CREATE_INDEXES;
            };
        }

        @Override
        public Phase visit(RenameConstraint operation) {
            return RENAME_CONSTRAINTS;
        }

        @Override
        public Phase visit(DropConstraint operation) {
            return switch (operation.kind()) {
                case PRIMARY_KEY -> DROP_PRIMARY_KEYS;
                case UNIQUE -> DROP_UNIQUES;
                case CHECK -> DROP_CHECKS;
                case FOREIGN_KEY -> DROP_FOREIGN_KEYS;
                case INDEX -> DROP_INDEXES;
            };
        }
    };
}
