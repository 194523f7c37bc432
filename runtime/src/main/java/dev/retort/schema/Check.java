package dev.retort.schema;

/** A condition that every row of a table meets. */
public record Check(Identifier name, Condition condition) implements Constraint {

    @Override
    public Kind kind() {
        return Kind.CHECK;
    }

    @Override
    public Check withName(Identifier newName) {
        return new Check(newName, condition);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean mentions(Identifier column) {
        return condition.mentions(column);
    }

    @Override
    public Check withColumnRenamed(Identifier from, Identifier to) {
        return new Check(name, condition.withColumnRenamed(from, to));
    }
}
