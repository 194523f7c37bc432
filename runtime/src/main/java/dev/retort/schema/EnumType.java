package dev.retort.schema;

import java.util.List;
import java.util.Set;

/**
 * A type of the schema's own whose values are words; it lives in the connection's default schema.
 *
 * @param values in the order that the database sorts them by, where it does
 */
public record EnumType(Identifier name, List<String> values) {

    public EnumType {
        values = List.copyOf(values);
        if (values.isEmpty() || Set.copyOf(values).size() < values.size()) {
            throw new SchemaMismatchException(
                    "the values of enum type " + name + " are not each there once: " + values);
        }
    }
}
