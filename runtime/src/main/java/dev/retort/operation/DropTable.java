package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;

/** Removes a table and its rows. */
public record DropTable(QualifiedName name) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        before.table(name);
        return before.withTables(before.tables().without(name));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new CreateTable(before.table(name));
    }

    @Override
    public String describe() {
        return "drop table " + name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
