package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds rows to a table. */
public record InsertRows(QualifiedName table, List<Map<Identifier, Object>> rows) implements DataOperation {

    /** Keeps the order of the columns, so that the SQL reads as the revision does; values may be null. */
    public InsertRows {
        rows = rows.stream()
                .map(it -> Collections.unmodifiableMap(new LinkedHashMap<>(it)))
                .toList();
    }

    @Override
    public String describe() {
        return "insert " + rows.size() + (rows.size() == 1 ? " row" : " rows") + " into " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
