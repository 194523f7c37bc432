package dev.retort.safety;

import dev.retort.schema.ColumnType;
import java.util.Optional;

/**
 * What a type of numbers has room for, in decimal digits.
 *
 * @param most     before the point, of its largest number
 * @param every    before the point, so many of which it always holds
 * @param together those before and behind the point, of a number that keeps them all
 * @param floats   whether it keeps the first digits of any number, and not so many before and so many behind the point
 */
record Digits(int most, int every, int fraction, int together, boolean floats) {

    static final int BITS_OF_REAL = 24;

    private static final int BEYOND = Integer.MAX_VALUE;
    private static final Digits REAL = floating(6);
    private static final Digits DOUBLE = floating(15);

    /** None of what is no number; true and false become one and nought. */
    static Optional<Digits> of(ColumnType type) {
        return switch (type.name()) {
            case BOOLEAN -> Optional.of(numeric(1, 0));
            case TINYINT -> Optional.of(integer(3));
            case SMALLINT -> Optional.of(integer(5));
            case INTEGER -> Optional.of(integer(10));
            case BIGINT -> Optional.of(integer(19));
            case REAL -> Optional.of(REAL);
            case DOUBLE -> Optional.of(DOUBLE);
            case FLOAT -> Optional.of(type.arguments().get(0) > BITS_OF_REAL ? DOUBLE : REAL);
            case NUMERIC ->
                Optional.of(numeric(type.arguments().get(0), type.arguments().get(1)));
            case CHAR,
                    VARCHAR,
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
                    DEFINED -> Optional.empty();
        };
    }

    private static Digits integer(int digits) {
        return new Digits(digits, digits - 1, 0, digits, false);
    }

    private static Digits numeric(int precision, int scale) {
        return new Digits(precision - scale, precision - scale, scale, precision, false);
    }

    private static Digits floating(int digits) {
        return new Digits(BEYOND, BEYOND, BEYOND, digits, true);
    }

    boolean lose(Digits of) {
        return of.most > every || of.fraction > fraction || floats && of.together > together;
    }

    /** Also because a number is rounded up to one more digit. */
    boolean mayBeTooFewFor(Digits of) {
        return of.most > every || of.most == every && of.fraction > fraction;
    }
}
