package dev.retort.schema;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to find rows fast. */
public record Index(Identifier name, List<Part> parts, boolean unique) implements Constraint {

    public Index {
        parts = List.copyOf(parts);
    }

    /** Over columns, each ascending. */
    public static Index of(Identifier name, List<Identifier> columns) {
        return new Index(
                name,
                columns.stream().map(it -> (Part) new Part.Column(it, false)).toList(),
                false);
    }

    @Override
    public Kind kind() {
        return Kind.INDEX;
    }

    @Override
    public Index withName(Identifier newName) {
        return new Index(newName, parts, unique);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public boolean mentions(Identifier column) {
        return parts.stream()
                .anyMatch(it ->
                        it instanceof Part.Column indexed && indexed.name().equals(column));
    }

    @Override
    public Index withColumnRenamed(Identifier from, Identifier to) {
        return new Index(
                name,
                parts.stream()
                        .map(it -> it instanceof Part.Column indexed
                                        && indexed.name().equals(from)
                                ? new Part.Column(to, indexed.descending())
                                : it)
                        .toList(),
                unique);
    }

    /** A column or an expression that the index sorts by. */
    public sealed interface Part permits Part.Column, Part.Expression {

        Pattern WRITTEN = Pattern.compile(
                "(?<subject>.*?)(?:\\s+(?<order>asc|desc))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

        boolean descending();

        /** Reads {@code name}, {@code name desc}, {@code (lower(name))}. */
        static Part of(String written) {
            Matcher parts = WRITTEN.matcher(written.strip());
            if (!parts.matches()) {
                throw new IllegalArgumentException("not an index column: " + written);
            }
            String subject = parts.group("subject");
            boolean descending = "desc".equalsIgnoreCase(parts.group("order"));
            return subject.startsWith("(") && subject.endsWith(")")
                    ? new Expression(subject.substring(1, subject.length() - 1), descending)
                    : new Column(Identifier.of(subject), descending);
        }

        record Column(Identifier name, boolean descending) implements Part {
            @Override
            public String toString() {
                return name + (descending ? " desc" : "");
            }
        }

        record Expression(String sql, boolean descending) implements Part {
            @Override
            public String toString() {
                return "(" + sql + ")" + (descending ? " desc" : "");
            }
        }
    }
}
