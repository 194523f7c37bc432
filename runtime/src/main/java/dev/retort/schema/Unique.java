package dev.retort.schema;

import java.util.List;

/** Columns whose values no two rows share. */
public record Unique(Identifier name, List<Identifier> columns) implements Constraint {

    public Unique {
        columns = List.copyOf(columns);
    }

    @Override
    public Kind kind() {
        return Kind.UNIQUE;
    }

    @Override
    public Unique withName(Identifier newName) {
        return new Unique(newName, columns);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean mentions(Identifier column) {
        return columns.contains(column);
    }

    @Override
    public Unique withColumnRenamed(Identifier from, Identifier to) {
        return new Unique(name, Names.replaced(columns, from, to));
    }
}
