package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import java.util.Set;
import java.util.TreeSet;

/** Makes a schema for tables to live in. */
public record CreateSchema(Identifier name) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        Set<Identifier> namespaces = new TreeSet<>(before.namespaces());
        if (!namespaces.add(name)) {
            throw new SchemaMismatchException("there is a schema " + name + " already");
        }
        return before.withNamespaces(namespaces);
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new DropSchema(name);
    }

    @Override
    public String describe() {
        return "create schema " + name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
