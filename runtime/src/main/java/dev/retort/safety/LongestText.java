package dev.retort.safety;

import dev.retort.schema.ColumnType;

/** How many characters a value takes at most where it becomes a text. */
final class LongestText {

    private static final int TRUTH = "false".length();
    private static final int REAL = "-1.17549435e-38".length();
    private static final int DOUBLE = "-2.2250738585072014e-308".length();
    private static final int DATE = "2000-12-31".length();
    private static final int TIME = "23:59:59".length();
    private static final int OFFSET = "+00:00".length();
    private static final int UUID = 36;
    private static final int INET = "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff/128".length();

    private LongestText() {}

    /** None where nothing is known of it. */
    static int of(ColumnType type) {
        return switch (type.name()) {
            case BOOLEAN -> TRUTH;
            case TINYINT -> longest(Byte.MIN_VALUE);
            case SMALLINT -> longest(Short.MIN_VALUE);
            case INTEGER -> longest(Integer.MIN_VALUE);
            case BIGINT -> longest(Long.MIN_VALUE);
            case REAL -> REAL;
            case DOUBLE -> DOUBLE;
            case FLOAT -> type.arguments().get(0) > Digits.BITS_OF_REAL ? DOUBLE : REAL;
            case NUMERIC -> numeric(type.arguments().get(0), type.arguments().get(1));
            case CHAR, VARCHAR -> type.arguments().get(0);
            case TEXT, CLOB, JSON -> Integer.MAX_VALUE;
            case DATE -> DATE;
            case TIME -> time(type);
            case TIME_WITH_TIME_ZONE -> time(type) + OFFSET;
            case TIMESTAMP -> DATE + 1 + time(type);
            case TIMESTAMP_WITH_TIME_ZONE -> DATE + 1 + time(type) + OFFSET;
            case UUID -> UUID;
            case INET -> INET;
            case VARBINARY, BLOB, ENUM, ARRAY, DEFINED -> 0;
        };
    }

    private static int longest(long number) {
        return String.valueOf(number).length();
    }

    private static int numeric(int precision, int scale) {
        int fraction = scale > 0 ? 1 + scale : 0;
        return 1 + Math.max(1, precision - scale) + fraction;
    }

    private static int time(ColumnType type) {
        int digits = type.arguments().get(0);
        return TIME + (digits > 0 ? 1 + digits : 0);
    }
}
