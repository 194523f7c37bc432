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
        return renamed(before, from, from.sibling(to));
    }

    static Schema renamed(Schema before, QualifiedName from, QualifiedName to) {
        Table renamed = before.table(from).withName(to);
        SortedMap<QualifiedName, Table> tables = new TreeMap<>();
        before.tables().forEach((name, table) -> tables.put(name, following(table, from, to)));
        tables.remove(from);
        if (tables.put(to, following(renamed, from, to)) != null) {
            throw new SchemaMismatchException("there is a table " + to + " already");
        }
        return before.withTables(tables);
    }

    private static Table following(Table table, QualifiedName from, QualifiedName to) {
        return table.withConstraints(table.constraints()
                .map(it -> it instanceof ForeignKey key && key.references().equals(from)
                        ? key.withReferences(to, key.referencedColumns())
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
