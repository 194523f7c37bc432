package dev.retort.schema;

import java.util.List;

/** What a check demands; the shapes that an enum makes are understood, anything else is SQL. */
public sealed interface Condition permits Condition.OneOf, Condition.Between, Condition.Sql {

    boolean mentions(Identifier column);

    Condition withColumnRenamed(Identifier from, Identifier to);

    <R> R accept(Visitor<R> visitor);

    /** One answer for each shape of condition. */
    interface Visitor<R> {
        R visit(OneOf oneOf);

        R visit(Between between);

        R visit(Sql sql);
    }

    /** The column holds one of these texts. */
    record OneOf(Identifier column, List<String> values) implements Condition {
        public OneOf {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean mentions(Identifier other) {
            return column.equals(other);
        }

        @Override
        public OneOf withColumnRenamed(Identifier from, Identifier to) {
            return column.equals(from) ? new OneOf(to, values) : this;
        }
    }

    /** The column holds a number from {@code low} to {@code high}, both included. */
    record Between(Identifier column, long low, long high) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean mentions(Identifier other) {
            return column.equals(other);
        }

        @Override
        public Between withColumnRenamed(Identifier from, Identifier to) {
            return column.equals(from) ? new Between(to, low, high) : this;
        }
    }

    /** Whatever the expression says; which columns it reads is the database's business. */
    record Sql(String expression) implements Condition {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.visit(this);
        }

        @Override
        public boolean mentions(Identifier other) {
            return false;
        }

        @Override
        public Sql withColumnRenamed(Identifier from, Identifier to) {
            return this;
        }
    }
}
