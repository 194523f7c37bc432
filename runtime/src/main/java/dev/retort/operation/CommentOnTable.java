package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Optional;

/** Says something about a table, or no longer. */
public record CommentOnTable(QualifiedName table, Optional<String> from, Optional<String> to)
        implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        return before.withTableChanged(table, it -> it.withComment(to));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new CommentOnTable(table, to, from);
    }

    @Override
    public String describe() {
        return "comment on table " + table;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
