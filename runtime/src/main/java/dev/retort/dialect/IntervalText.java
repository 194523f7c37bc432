package dev.retort.dialect;

import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of time as PostgreSQL writes it, whatever units it was written in: {@code 1 mon 01:30:00} for {@code 1 month 90 minutes}. */
final class IntervalText {

    private static final String UNITS = "(year|month|mon|week|day|hour|minute|min|second|sec)s?";
    private static final Pattern PART = Pattern.compile("(\\d{1,9}) " + UNITS);
    private static final Pattern WHOLE = Pattern.compile(PART + "(?: " + PART + ")*+");

    private long months;
    private long days;
    private long seconds;

    private IntervalText() {}

    /** The same where it is in other words. */
    static String inOneForm(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (!WHOLE.matcher(lower).matches()) {
            return text;
        }
        IntervalText interval = new IntervalText();
        Matcher part = PART.matcher(lower);
        while (part.find()) {
            interval.add(Long.parseLong(part.group(1)), part.group(2));
        }
        return interval.toString();
    }

    private void add(long count, String unit) {
        switch (unit) {
            case "year" -> months += 12 * count;
            case "month", "mon" -> months += count;
            case "week" -> days += 7 * count;
            case "day" -> days += count;
            case "hour" -> seconds += 3600 * count;
            case "minute", "min" -> seconds += 60 * count;
            default -> seconds += count;
        }
    }

    @Override
    public String toString() {
        StringJoiner parts = new StringJoiner(" ");
        add(parts, months / 12, "year");
        add(parts, months % 12, "mon");
        add(parts, days, "day");
        if (seconds > 0 || parts.length() == 0) {
            parts.add(String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60));
        }
        return parts.toString();
    }

    private static void add(StringJoiner parts, long count, String unit) {
        if (count > 0) {
            parts.add(count + " " + unit + (count == 1 ? "" : "s"));
        }
    }
}
