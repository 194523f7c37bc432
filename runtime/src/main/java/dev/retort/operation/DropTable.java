package dev.retort.operation;

import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Table;
import java.util.SortedMap;
import java.util.TreeMap;

/** Removes a table and its rows. */
public record DropTable(QualifiedName name) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        SortedMap<QualifiedName, Table> tables = new TreeMap<>(before.tables());
        if (tables.remove(name) == null) {
            throw new SchemaMismatchException("there is no table " + name);
        }
        return before.withTables(tables);
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
