package dev.retort.dialect;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Pattern;

/**
 * A date and time in one form, whatever it was written in. PostgreSQL shows a moment in the time zone of whoever asks, and a day that
 * is compared with one as its midnight.
 */
final class MomentText {

    /** Most texts are something else. */
    private static final Pattern MAY_BE_ONE = Pattern.compile("\\d{4,6}-\\d\\d-\\d\\d[ T].*");

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendValue(ChronoField.YEAR, 4, 6, SignStyle.NORMAL)
            .appendPattern("-MM-dd")
            .toFormatter();
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .append(DATE)
            .appendPattern("[ ]['T']")
            .append(TIME)
            .optionalStart()
            .appendOffset("+HH:mm:ss", "Z")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private MomentText() {}

    static String inOneForm(String text) {
        if (!MAY_BE_ONE.matcher(text).matches()) {
            return text;
        }
        try {
            TemporalAccessor moment = FORM.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return moment instanceof OffsetDateTime zoned
                    ? written(zoned.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()) + "+00"
                    : local((LocalDateTime) moment);
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    private static String local(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? DATE.format(moment) : written(moment);
    }

    private static String written(LocalDateTime moment) {
        return DATE.format(moment) + " " + TIME.format(moment);
    }
}
