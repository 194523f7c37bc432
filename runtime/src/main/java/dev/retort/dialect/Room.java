package dev.retort.dialect;

import dev.retort.schema.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Which values have no room in a type, in SQL that every database takes. */
final class Room {

    private Room() {}

    static String exceeded(String column, ColumnType type) {
        return switch (type.name()) {
            case CHAR, VARCHAR ->
                "char_length(cast(" + column + " as varchar)) > "
                        + type.arguments().get(0);
            case TINYINT -> outside(column, Byte.SIZE);
            case SMALLINT -> outside(column, Short.SIZE);
            case INTEGER -> outside(column, Integer.SIZE);
            case BIGINT -> outside(column, Long.SIZE);
            case NUMERIC ->
                beyond(
                        column,
                        roundedUp(type.arguments().get(0), type.arguments().get(1)));
            case BOOLEAN,
                    REAL,
                    DOUBLE,
                    FLOAT,
                    TEXT,
                    VARBINARY,
                    CLOB,
                    BLOB,
                    DATE,
                    TIME,
                    TIME_WITH_TIME_ZONE,
                    TIMESTAMP,
                    TIMESTAMP_WITH_TIME_ZONE,
                    UUID,
                    JSON,
                    INET,
                    ENUM,
                    ARRAY,
                    DEFINED ->
                throw new IllegalArgumentException("what fits " + type + " is no matter of length or size");
        };
    }

    /** The smallest integer has no absolute value. */
    private static String beyond(String column, String limit) {
        return column + " <= -" + limit + " or " + column + " >= " + limit;
    }

    /** The smallest number that has one digit more before the point when its last one is rounded. */
    private static String roundedUp(int precision, int scale) {
        BigDecimal beyond = BigDecimal.ONE.scaleByPowerOfTen(precision - scale);
        return beyond.subtract(BigDecimal.valueOf(5, scale + 1)).toPlainString();
    }

    /** What a number is rounded to when it becomes an integer. */
    private static String outside(String column, int bits) {
        BigInteger limit = BigInteger.TWO.pow(bits - 1);
        return "round(" + column + ") not between " + limit.negate() + " and " + limit.subtract(BigInteger.ONE);
    }
}
