package dev.retort.apply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an upgrade came that is taken back, as its row keeps it meanwhile.
 *
 * @param ruin whether the step after them has left an index that is not valid
 */
record Reached(int steps, boolean ruin) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})( and a ruin)?");

    @Override
    public String toString() {
        return steps + (ruin ? " and a ruin" : "");
    }

    /** Nothing where somebody else has written there. */
    static Optional<Reached> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new Reached(Integer.parseInt(written.group(1)), written.group(2) != null))
                : Optional.empty();
    }
}
