package dev.retort.schema;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Columns whose values must be found in another table. */
public record ForeignKey(
        Identifier name,
        List<Identifier> columns,
        QualifiedName references,
        List<Identifier> referencedColumns,
        Action onDelete,
        Action onUpdate)
        implements Constraint {

    /** What happens to the rows that refer, when the row they refer to changes. */
    public enum Action {
        NO_ACTION,
        RESTRICT,
        CASCADE,
        SET_NULL,
        SET_DEFAULT;

        /** As SQL spells it. */
        public String sql() {
            return name().replace('_', ' ').toLowerCase(Locale.ROOT);
        }
    }

    public ForeignKey {
        columns = List.copyOf(columns);
        referencedColumns = List.copyOf(referencedColumns);
        if (columns.size() != referencedColumns.size()) {
            throw new IllegalArgumentException(
                    "foreign key " + name + " has " + columns + " but refers to " + referencedColumns);
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ForeignKey same
                        && name.equals(same.name)
                        && columns.equals(same.columns)
                        && references.equals(same.references)
                        && referencedColumns.equals(same.referencedColumns)
                        && onDelete == same.onDelete
                        && onUpdate == same.onUpdate;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, columns, references, referencedColumns, onDelete, onUpdate);
    }

    @Override
    public Kind kind() {
        return Kind.FOREIGN_KEY;
    }

    @Override
    public ForeignKey withName(Identifier newName) {
        return new ForeignKey(newName, columns, references, referencedColumns, onDelete, onUpdate);
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
    public ForeignKey withColumnRenamed(Identifier from, Identifier to) {
        return new ForeignKey(
                name, Names.replaced(columns, from, to), references, referencedColumns, onDelete, onUpdate);
    }

    public ForeignKey withReferences(QualifiedName table, List<Identifier> newReferencedColumns) {
        return new ForeignKey(name, columns, table, newReferencedColumns, onDelete, onUpdate);
    }
}
