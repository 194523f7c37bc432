package dev.retort.processor.source;

import static dev.retort.processor.source.Literal.literal;

import com.palantir.javapoet.CodeBlock;
import dev.retort.operation.Database;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.util.Locale;
import java.util.stream.Collectors;

/** A column without its name: {@code varchar(255).notNull()}. */
final class ColumnCode {

    private ColumnCode() {}

    static CodeBlock of(Column column) {
        CodeBlock.Builder code = CodeBlock.builder().add(type(column.type()));
        if (!column.nullable()) {
            code.add(".notNull()");
        }
        if (column.identity()) {
            code.add(".identity()");
        }
        column.defaultValue().ifPresent(it -> code.add(".defaultTo($L)", literal(it)));
        column.comment().ifPresent(it -> code.add(".comment($L)", literal(it)));
        return code.build();
    }

    static CodeBlock type(ColumnType type) {
        return switch (type.name()) {
            case ARRAY -> CodeBlock.of("arrayOf($L)", type(type.element().orElseThrow()));
            case ENUM -> CodeBlock.of("enumeration($L)", literal(type.enumType().orElseThrow()));
            case DEFINED -> defined(type);
            case BOOLEAN -> CodeBlock.of("bool()");
            case TINYINT -> CodeBlock.of("tinyint()");
            case SMALLINT -> CodeBlock.of("smallint()");
            case INTEGER -> CodeBlock.of("integer()");
            case BIGINT -> CodeBlock.of("bigint()");
            case REAL -> CodeBlock.of("real()");
            case DOUBLE -> CodeBlock.of("doublePrecision()");
            case FLOAT -> sized("floating", type);
            case NUMERIC -> sized("numeric", type);
            case CHAR -> sized("character", type);
            case VARCHAR -> sized("varchar", type);
            case TEXT -> CodeBlock.of("text()");
            case VARBINARY -> sized("varbinary", type);
            case CLOB -> CodeBlock.of("clob()");
            case BLOB -> CodeBlock.of("blob()");
            case DATE -> CodeBlock.of("date()");
            case TIME -> sized("time", type);
            case TIME_WITH_TIME_ZONE -> sized("timeWithTimeZone", type);
            case TIMESTAMP -> sized("timestamp", type);
            case TIMESTAMP_WITH_TIME_ZONE -> sized("timestampWithTimeZone", type);
            case UUID -> CodeBlock.of("uuid()");
            case JSON -> CodeBlock.of("json()");
            case INET -> CodeBlock.of("inet()");
        };
    }

    private static CodeBlock defined(ColumnType type) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("sqlType($L)", literal(type.definition().orElseThrow()));
        type.elsewhere()
                .forEach((database, sql) ->
                        code.add(".on($T.$L, $L)", Database.class, database.toUpperCase(Locale.ROOT), literal(sql)));
        return code.build();
    }

    private static CodeBlock sized(String name, ColumnType type) {
        String arguments = type.arguments().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return CodeBlock.of("$L($L)", name, arguments);
    }
}
