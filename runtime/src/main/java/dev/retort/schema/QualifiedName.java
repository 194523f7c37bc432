package dev.retort.schema;

import java.util.Optional;

/** The name of a table or sequence, in a schema or in whichever one the connection prefers. */
public record QualifiedName(Optional<Identifier> schema, Identifier name) implements Comparable<QualifiedName> {

    public static QualifiedName of(Identifier name) {
        return new QualifiedName(Optional.empty(), name);
    }

    /** Reads {@code table}, {@code schema.table}, and either part in backticks or quotes. */
    public static QualifiedName of(String written) {
        int dot = dotOutsideQuotes(written);
        return dot < 0
                ? of(Identifier.of(written))
                : new QualifiedName(
                        Optional.of(Identifier.of(written.substring(0, dot))),
                        Identifier.of(written.substring(dot + 1)));
    }

    private static int dotOutsideQuotes(String written) {
        char quote = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '`' || c == '"')) {
                quote = c;
            } else if (quote == 0 && c == '.') {
                return i;
            }
        }
        return -1;
    }

    /** Another thing in the same schema. */
    public QualifiedName sibling(Identifier other) {
        return new QualifiedName(schema, other);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof QualifiedName same && name.equals(same.name) && schema.equals(same.schema);
    }

    @Override
    public int hashCode() {
        return 31 * schema.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(QualifiedName other) {
        int order =
                schema.isEmpty() && other.schema.isEmpty() ? 0 : schemaText().compareTo(other.schemaText());
        return order == 0 ? name.compareTo(other.name) : order;
    }

    private String schemaText() {
        return schema.map(Identifier::toString).orElse("");
    }

    @Override
    public String toString() {
        return schema.map(it -> it + "." + name).orElseGet(name::toString);
    }
}
