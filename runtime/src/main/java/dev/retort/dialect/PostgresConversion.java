package dev.retort.dialect;

import dev.retort.operation.AlterColumn;
import dev.retort.schema.ColumnType;
import java.util.Set;

/** How the values of a column get from one type to another on PostgreSQL. */
final class PostgresConversion {

    /** Types among which PostgreSQL converts by itself. */
    private enum Family {
        BOOLEAN,
        NUMBER,
        TEXT,
        LARGE_TEXT,
        BINARY,
        LARGE_BINARY,
        TIME,
        MOMENT,
        ENUM,
        OTHER
    }

    private static final Set<String> SERIAL = Set.of("smallserial", "serial", "bigserial");

    private PostgresConversion() {}

    static String of(AlterColumn operation, Dialect dialect) {
        ColumnType to = operation.to().type();
        if (isSerial(operation.from().type(), dialect) || isSerial(to, dialect)) {
            throw new UnsupportedChangeException(
                    dialect.database(),
                    operation,
                    "serial is not a type that a column can change from or to; use an identity column, or op.execute(...)");
        }
        String type = dialect.typeSql(to);
        if (operation.conversion().isPresent()) {
            return "type " + type + " using (" + operation.conversion().get().expression() + ")";
        }
        return "type " + type
                + using(
                        dialect.quoted(operation.from().name()),
                        family(operation.from().type()),
                        family(to),
                        type);
    }

    private static boolean isSerial(ColumnType type, Dialect dialect) {
        return dialect.typeOf(dialect.typeSql(type))
                .definition()
                .filter(SERIAL::contains)
                .isPresent();
    }

    private static String using(String column, Family from, Family to, String type) {
        if (from == to && from != Family.OTHER && from != Family.ENUM) {
            return "";
        }
        return switch (from) {
            case BOOLEAN -> to == Family.NUMBER ? " using " + column + "::integer" : cast(column, to, type);
            case NUMBER -> to == Family.BOOLEAN ? " using " + column + " <> 0" : cast(column, to, type);
            case TEXT ->
                to == Family.LARGE_TEXT
                        ? " using lo_from_bytea(0, convert_to(" + column + ", 'UTF8'))"
                        : cast(column, to, type);
            case BINARY ->
                to == Family.LARGE_BINARY ? " using lo_from_bytea(0, " + column + ")" : cast(column, to, type);
            case LARGE_TEXT ->
                to == Family.TEXT ? " using convert_from(lo_get(" + column + "), 'UTF8')" : cast(column, to, type);
            case LARGE_BINARY -> to == Family.BINARY ? " using lo_get(" + column + ")" : cast(column, to, type);
            case ENUM -> to == Family.ENUM ? " using " + column + "::text::" + type : cast(column, to, type);
            case TIME, MOMENT, OTHER -> cast(column, to, type);
        };
    }

    /** Everything becomes text by itself; asked explicitly, it would be cut off silently where it is too long. */
    private static String cast(String column, Family to, String type) {
        return to == Family.TEXT ? "" : " using " + column + "::" + type;
    }

    private static Family family(ColumnType type) {
        return switch (type.name()) {
            case BOOLEAN -> Family.BOOLEAN;
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, NUMERIC -> Family.NUMBER;
            case CHAR, VARCHAR, TEXT -> Family.TEXT;
            case CLOB -> Family.LARGE_TEXT;
            case VARBINARY -> Family.BINARY;
            case BLOB -> Family.LARGE_BINARY;
            case TIME, TIME_WITH_TIME_ZONE -> Family.TIME;
            case DATE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> Family.MOMENT;
            case ENUM -> Family.ENUM;
            case UUID, JSON, INET, ARRAY, DEFINED -> Family.OTHER;
        };
    }
}
