package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import java.util.ArrayList;
import java.util.List;

/** Gives an enum type another name; its columns follow. */
public record RenameEnumType(Identifier from, Identifier to) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        if (before.enumTypes().containsKey(to)) {
            throw new SchemaMismatchException("there is an enum type " + to + " already");
        }
        List<EnumType> types = new ArrayList<>(before.enumTypes().values());
        types.remove(before.enumType(from));
        types.add(new EnumType(to, before.enumType(from).values()));
        Schema renamed = before.withEnumTypes(types);
        for (var table :
                before.columnsOf(from).map(it -> it.getKey()).distinct().toList()) {
            renamed = renamed.withTableChanged(
                    table,
                    it -> it.withColumns(
                            it.columns().stream().map(this::renamed).toList()));
        }
        return renamed;
    }

    private Column renamed(Column column) {
        return column.type().equals(ColumnType.enumeration(from))
                ? column.withType(ColumnType.enumeration(to))
                : column;
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new RenameEnumType(to, from);
    }

    @Override
    public String describe() {
        return "rename enum type " + from + " to " + to;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
