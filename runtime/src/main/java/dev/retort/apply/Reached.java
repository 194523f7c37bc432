package dev.retort.apply;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far an upgrade came that is taken back, as its row keeps it meanwhile.
 *
 * @param ruin whether the step after them has left an index that is not valid
 * @param hash of those steps, so that it is seen if the upgrade says something else since
 */
record Reached(int steps, boolean ruin, String hash) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})( and a ruin)? of ([0-9a-f]+)");

    static Reached of(PreparedRevision upgrade, int steps, boolean ruin) {
        int touched = Math.min(steps + (ruin ? 1 : 0), upgrade.steps().size());
        return new Reached(steps, ruin, new Milestones(upgrade).hash(touched).orElseThrow());
    }

    boolean fits(PreparedRevision upgrade) {
        return steps <= upgrade.steps().size() && equals(of(upgrade, steps, ruin));
    }

    @Override
    public String toString() {
        return steps + (ruin ? " and a ruin" : "") + " of " + hash;
    }

    /** Nothing where somebody else has written there. */
    static Optional<Reached> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(
                        new Reached(Integer.parseInt(written.group(1)), written.group(2) != null, written.group(3)))
                : Optional.empty();
    }
}
