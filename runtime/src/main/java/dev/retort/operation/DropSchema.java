package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import java.util.Set;
import java.util.TreeSet;

/** Removes an empty schema. */
public record DropSchema(Identifier name) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        Set<Identifier> namespaces = new TreeSet<>(before.namespaces());
        if (!namespaces.remove(name)) {
            throw new SchemaMismatchException("there is no schema " + name);
        }
        return before.withNamespaces(namespaces);
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new CreateSchema(name);
    }

    @Override
    public String describe() {
        return "drop schema " + name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
