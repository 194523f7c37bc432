package dev.retort.apply;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an upgrade came that is taken back, as its row keeps it meanwhile.
 *
 * @param ruin whether the step after them has left an index that is not valid
 */
record Reached(int steps, boolean ruin) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d+)( and a ruin)?");

    @Override
    public String toString() {
        return steps + (ruin ? " and a ruin" : "");
    }

    static Reached parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("no place that an upgrade reached: " + text);
        }
        return new Reached(Integer.parseInt(written.group(1)), written.group(2) != null);
    }
}
