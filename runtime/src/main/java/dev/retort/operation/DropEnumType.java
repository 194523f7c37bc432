package dev.retort.operation;

import dev.retort.schema.EnumType;
import dev.retort.schema.Identifier;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Removes an enum type that no column has. */
public record DropEnumType(Identifier name) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        List<EnumType> types = new ArrayList<>(before.enumTypes().values());
        types.remove(before.enumType(name));
        return before.withEnumTypes(types);
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new CreateEnumType(before.enumType(name));
    }

    @Override
    public String describe() {
        return "drop enum type " + name;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
