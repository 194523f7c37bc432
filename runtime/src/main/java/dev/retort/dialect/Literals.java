package dev.retort.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;

/** Java values as SQL writes them. */
final class Literals {

    private static final DateTimeFormatter ZONED = DateTimeFormatter.ofPattern("xxx");

    private Literals() {}

    static String of(Object value, Dialect dialect) {
        if (value == null) {
            return "null";
        }
        if (value instanceof CharSequence || value instanceof Character || value instanceof UUID) {
            return text(value.toString());
        }
        if (value instanceof Enum<?> constant) {
            return text(constant.name());
        }
        if (value instanceof Boolean
                || value instanceof Byte
                || value instanceof Short
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return value.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (value instanceof Float || value instanceof Double) {
            return floating((Number) value);
        }
        if (value instanceof byte[] bytes) {
            return dialect.binaryLiteral(HexFormat.of().formatHex(bytes));
        }
        if (value instanceof LocalDate date) {
            return "date " + text(date.toString());
        }
        if (value instanceof LocalTime time) {
            return "time " + text(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
        }
        if (value instanceof LocalDateTime moment) {
            return "timestamp " + text(dateAndTime(moment));
        }
        if (value instanceof OffsetDateTime moment) {
            return "timestamp with time zone " + text(dateAndTime(moment.toLocalDateTime()) + ZONED.format(moment));
        }
        if (value instanceof Instant instant) {
            return of(instant.atOffset(ZoneOffset.UTC), dialect);
        }
        throw new IllegalArgumentException(
                "a value of " + value.getClass().getName()
                        + " cannot be written into SQL: insert it with op.execute(\"insert ...\") or op.run(connection -> ...)");
    }

    static String text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a text must not hold the character NUL: no database stores it");
        }
        return "'" + text.replace("'", "''") + "'";
    }

    private static String floating(Number number) {
        return Double.isFinite(number.doubleValue()) ? number.toString() : "cast('" + number + "' as double precision)";
    }

    private static String dateAndTime(LocalDateTime moment) {
        return moment.toLocalDate() + " " + DateTimeFormatter.ISO_LOCAL_TIME.format(moment);
    }
}
