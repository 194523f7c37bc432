package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import java.util.stream.Collectors;

/** Changes nothing, and stops the revision with a sentence where several rows have the same values; null equals nothing. */
public record RequireUnique(QualifiedName table, List<Identifier> columns) implements Guard {

    public RequireUnique {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no column is said to be unique in " + table);
        }
    }

    @Override
    public String describe() {
        return "require " + columns.stream().map(Identifier::toString).collect(Collectors.joining(", ")) + " of "
                + table + " to be unique";
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
