package dev.retort.operation;

import dev.retort.schema.EnumType;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import java.util.ArrayList;
import java.util.List;

/** Makes an enum type. */
public record CreateEnumType(EnumType type) implements SchemaOperation {

    @Override
    public Schema applyTo(Schema before) {
        if (before.enumTypes().containsKey(type.name())) {
            throw new SchemaMismatchException("there is an enum type " + type.name() + " already");
        }
        List<EnumType> types = new ArrayList<>(before.enumTypes().values());
        types.add(type);
        return before.withEnumTypes(types);
    }

    @Override
    public SchemaOperation inverse(Schema before) {
        return new DropEnumType(type.name());
    }

    @Override
    public String describe() {
        return "create enum type " + type.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }
}
