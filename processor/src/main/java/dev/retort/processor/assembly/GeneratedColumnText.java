package dev.retort.processor.assembly;

import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.schema.ColumnType;
import java.util.Optional;

/** A column that the database computes, {@code @GeneratedColumn}. */
final class GeneratedColumnText {

    private GeneratedColumnText() {}

    static ColumnType of(Attribute attribute, ColumnType type) {
        Optional<String> expression = attribute
                .hibernate("GeneratedColumn")
                .flatMap(it -> it.text("value"))
                .map(Located::value);
        return expression
                .map(it -> ColumnType.defined(sql(type, it, Database.POSTGRESQL) + " stored")
                        .on("h2", sql(type, it, Database.H2)))
                .orElse(type);
    }

    private static String sql(ColumnType type, String expression, Database database) {
        return Dialects.of(database).typeSql(type) + " generated always as (" + expression + ")";
    }
}
