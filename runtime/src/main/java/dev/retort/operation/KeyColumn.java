package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;

/** A column whose rows have numbers already when a sequence begins to give them. */
public record KeyColumn(QualifiedName table, Identifier column) implements Comparable<KeyColumn> {

    @Override
    public int compareTo(KeyColumn other) {
        int byTable = table.compareTo(other.table);
        return byTable == 0 ? column.compareTo(other.column) : byTable;
    }

    @Override
    public String toString() {
        return table + " " + column;
    }
}
