package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.Optional;

/**
 * Puts a table into another schema, with its keys and indexes; what refers to it follows.
 *
 * @param to none for that of the connection
 */
public record MoveTable(QualifiedName from, Optional<Identifier> to) implements SchemaOperation {

    public QualifiedName moved() {
        return new QualifiedName(to, from.name());
    }

    @Override
    public Schema applyTo(Schema before) {
        return RenameTable.renamed(before, from, moved());
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new MoveTable(moved(), from.schema());
    }

    @Override
    public String describe() {
        return "move table " + from + " to " + to.map(it -> "schema " + it).orElse("the default schema");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
