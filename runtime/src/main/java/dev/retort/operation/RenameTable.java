package dev.retort.operation;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Table;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gives a table another name in the same schema; what refers to it follows. */
public record RenameTable(QualifiedName from, Identifier to) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        Table renamed = before.table(from).withName(from.sibling(to));
        SortedMap<QualifiedName, Table> tables = new TreeMap<>();
        before.tables().forEach((name, table) -> tables.put(name, following(table)));
        tables.remove(from);
        if (tables.put(renamed.name(), following(renamed)) != null) {
            throw new SchemaMismatchException("there is a table " + renamed.name() + " already");
        }
        return before.withTables(tables);
    }

    private Table following(Table table) {
        return table.withConstraints(table.constraints()
                .map(it -> it instanceof ForeignKey key && key.references().equals(from)
                        ? key.withReferences(from.sibling(to), key.referencedColumns())
                        : it)
                .toList());
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
