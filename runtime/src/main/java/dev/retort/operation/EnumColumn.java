package dev.retort.operation;

import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.Optional;

/**
 * A column that has an enum type.
 *
 * @param defaultValue an SQL expression that it has before and after; none where it has none, or has another afterwards
 */
public record EnumColumn(QualifiedName table, Identifier column, Optional<String> defaultValue) {

    public EnumColumn defaultTo(String sql) {
        return new EnumColumn(table, column, Optional.of(sql));
    }
}
