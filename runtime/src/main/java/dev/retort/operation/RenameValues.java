package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives the rows that hold a text or a number another one, all at once, so that two may change places. Which texts a check allows is the
 * check's business.
 *
 * @param values old to new
 * @param areNumbers as the column holds them, and no text is for a database that chooses among several
 */
public record RenameValues(QualifiedName table, Identifier column, Map<String, String> values, boolean areNumbers)
        implements SchemaOperation {

    public RenameValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        if (values.isEmpty() || Map.copyOf(values).values().stream().distinct().count() < values.size()) {
            throw new IllegalArgumentException("no two values become the same: " + values);
        }
    }

    /** What a row gets, in SQL that every database takes. */
    public String expression(String quotedColumn) {
        return values.size() == 1
                ? literal(values.values().iterator().next())
                : values.entrySet().stream()
                        .map(it -> " when " + literal(it.getKey()) + " then " + literal(it.getValue()))
                        .collect(Collectors.joining("", "case " + quotedColumn, " end"));
    }

    /** Which rows get it, in SQL that every database takes. */
    public String condition(String quotedColumn) {
        String old = values.keySet().stream().map(this::literal).collect(Collectors.joining(", "));
        return quotedColumn + (values.size() == 1 ? " = " + old : " in (" + old + ")");
    }

    private String literal(String text) {
        return areNumbers ? text : "'" + text.replace("'", "''") + "'";
    }

    @Override
    public Schema applyTo(Schema before) {
        before.column(table, column);
        return before;
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        Map<String, String> back = new LinkedHashMap<>();
        values.forEach((from, to) -> back.put(to, from));
        return new RenameValues(table, column, back, areNumbers);
    }

    @Override
    public String describe() {
        return "rename "
                + values.entrySet().stream()
                        .map(it -> it.getKey() + " to " + it.getValue())
                        .collect(Collectors.joining(", "))
                + " in " + column + " of " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
