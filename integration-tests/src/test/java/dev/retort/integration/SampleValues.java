package dev.retort.integration;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.Date;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.metamodel.mapping.JdbcMapping;
import org.hibernate.metamodel.mapping.SelectableMapping;

/** Values for columns, another each time, so that what is unique stays so. */
final class SampleValues {

    private static final int LONGEST = 36;

    private final Map<String, Integer> given = new HashMap<>();

    /** @return null for a type that nobody here knows a value of */
    Object next(JdbcMapping type, SelectableMapping column) {
        // In tables that share their keys, a column of that name is the same.
        int number = given.merge(column.getSelectionExpression(), 1, Integer::sum);
        Class<?> wanted = type.getJavaTypeDescriptor().getJavaTypeClass();
        if (wanted == BigDecimal.class) {
            return BigDecimal.valueOf(number).setScale(column.getScale() == null ? 2 : column.getScale());
        }
        return wanted == String.class ? text(number, column.getLength()) : value(wanted, number);
    }

    /** As long as its column where that is short, for CHAR pads with blanks. */
    private static String text(int number, Long length) {
        String digits = Integer.toString(number, Character.MAX_RADIX);
        return length != null && length <= LONGEST
                ? "v".repeat(length.intValue() - digits.length()) + digits
                : "v" + digits;
    }

    private static Object value(Class<?> type, int number) {
        if (type.isEnum()) {
            return type.getEnumConstants()[number % type.getEnumConstants().length];
        }
        LocalDateTime time = LocalDateTime.of(2024, 1, 1, 12, 0).plusDays(number);
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(Boolean.class, number % 2 == 0);
        values.put(Byte.class, (byte) number);
        values.put(Short.class, (short) number);
        values.put(Integer.class, number);
        values.put(Long.class, (long) number);
        values.put(Float.class, (float) number);
        values.put(Double.class, (double) number);
        values.put(Character.class, (char) ('a' + number % 26));
        values.put(BigInteger.class, BigInteger.valueOf(number));
        values.put(UUID.class, new UUID(0, number));
        values.put(byte[].class, new byte[] {(byte) number});
        values.put(char[].class, new char[] {'v'});
        values.put(LocalDate.class, time.toLocalDate());
        values.put(LocalDateTime.class, time);
        values.put(LocalTime.class, time.toLocalTime());
        values.put(Instant.class, time.toInstant(ZoneOffset.UTC));
        values.put(OffsetDateTime.class, time.atOffset(ZoneOffset.UTC));
        values.put(ZonedDateTime.class, time.atZone(ZoneOffset.UTC));
        values.put(Duration.class, Duration.ofMinutes(number));
        values.put(Date.class, Date.from(time.toInstant(ZoneOffset.UTC)));
        values.put(Currency.class, Currency.getInstance("EUR"));
        values.put(Locale.class, Locale.ENGLISH);
        return values.get(type);
    }
}
