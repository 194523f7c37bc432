package dev.retort.operation;

import dev.retort.schema.ByName;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Table;

/** Gives a table another name in the same schema; what refers to it follows. */
public record RenameTable(QualifiedName from, Identifier to) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        return renamed(before, from, from.sibling(to));
    }

    static Schema renamed(Schema before, QualifiedName from, QualifiedName to) {
        Table renamed = before.table(from).withName(to);
        ByName<QualifiedName, Table> others = before.tables().without(from);
        if (others.containsKey(to)) {
            throw new SchemaMismatchException("there is a table " + to + " already");
        }
        return before.withTables(others.with(to, renamed))
                .withForeignKeysChanged(
                        it -> it.references().equals(from), it -> it.withReferences(to, it.referencedColumns()));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new RenameTable(from.sibling(to), from.name());
    }

    @Override
    public String describe() {
        return "rename table " + from + " to " + to;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
