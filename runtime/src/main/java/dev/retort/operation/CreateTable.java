package dev.retort.operation;

import dev.retort.schema.Constraint;
import dev.retort.schema.Identifier;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import dev.retort.schema.Table;
import dev.retort.schema.Unique;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a table with its columns, keys, checks and indexes; foreign keys come apart, so that cycles cannot matter. */
public record CreateTable(Table table) implements SchemaOperation {

    public CreateTable {
        if (!table.foreignKeys().isEmpty()) {
            throw new IllegalArgumentException("add the foreign keys of " + table.name() + " after creating it");
        }
    }

    @Override
    public Schema applyTo(Schema before) {
        if (before.tables().containsKey(table.name())) {
            throw new SchemaMismatchException("there is a table " + table.name() + " already");
        }
        return before.withTables(before.tables().with(table.name(), table));
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new DropTable(table.name());
    }

    /** Indexes; and of several keys over the same columns PostgreSQL would make only the first, as no one needs more. */
    public List<Constraint> apart() {
        Set<List<Identifier>> keys = new HashSet<>();
        table.primaryKey().ifPresent(it -> keys.add(it.columns()));
        return table.constraints()
                .filter(it -> it instanceof Index || it instanceof Unique unique && !keys.add(unique.columns()))
                .toList();
    }

    @Override
    public String describe() {
        return "create table " + table.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
