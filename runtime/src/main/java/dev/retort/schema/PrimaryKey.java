package dev.retort.schema;

import java.util.List;

/** What tells the rows of a table apart. */
public record PrimaryKey(Identifier name, List<Identifier> columns) implements Constraint {

    public PrimaryKey {
        columns = List.copyOf(columns);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof PrimaryKey same && name.equals(same.name) && columns.equals(same.columns);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + columns.hashCode();
    }

    @Override
    public Kind kind() {
        return Kind.PRIMARY_KEY;
    }

    @Override
    public PrimaryKey withName(Identifier newName) {
        return new PrimaryKey(newName, columns);
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
    public PrimaryKey withColumnRenamed(Identifier from, Identifier to) {
        return new PrimaryKey(name, Names.replaced(columns, from, to));
    }
}
