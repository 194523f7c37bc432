package dev.retort.schema;

/** Something that has a name within its table and comes and goes apart from columns. */
public sealed interface Constraint permits PrimaryKey, Unique, Check, ForeignKey, Index {

    /** What tells constraints apart when only their name is at hand. */
    enum Kind {
        PRIMARY_KEY("primary key"),
        UNIQUE("unique constraint"),
        CHECK("check"),
        FOREIGN_KEY("foreign key"),
        INDEX("index");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    Identifier name();

    Kind kind();

    Constraint withName(Identifier newName);

    /** Whether it goes when the column goes. */
    boolean mentions(Identifier column);

    /** The same after a column of its table got another name. */
    Constraint withColumnRenamed(Identifier from, Identifier to);

    <R> R accept(Visitor<R> visitor);

    /** One answer for each kind of constraint. */
    interface Visitor<R> {
        R visit(PrimaryKey primaryKey);

        R visit(Unique unique);

        R visit(Check check);

        R visit(ForeignKey foreignKey);

        R visit(Index index);
    }
}
