package dev.retort.revision;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where to go: {@code head}, {@code heads}, {@code base}, {@code current}, a label, or the beginning of a revision's id; each
 * with {@code +2} or {@code -1} steps from there, and with {@code branch@} before it to stay within one branch.
 *
 * @param branch a label or a revision, whose ancestors and descendants are meant
 * @param place nothing where the steps are counted from what is applied
 */
public record Target(Optional<String> branch, Optional<String> place, int steps) {

    static final String HEAD = "head";
    static final String HEADS = "heads";
    static final String CURRENT = "current";

    /** Before the first revision. */
    public static final Target BASE = new Target(Optional.empty(), Optional.of("base"), 0);

    private static final Set<String> RESERVED = Set.of(HEAD, HEADS, CURRENT, BASE.place.get());
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}_.]+");
    private static final Pattern GRAMMAR =
            Pattern.compile("((?<branch>" + NAME + ")@)?(?<place>" + NAME + ")?(?<steps>[+-][1-9][0-9]{0,8})?");

    public static Target parse(String written) {
        Matcher parts = GRAMMAR.matcher(written);
        if (!parts.matches() || parts.group("place") == null && parts.group("steps") == null) {
            throw new RevisionException.MalformedTarget(written);
        }
        return new Target(
                Optional.ofNullable(parts.group("branch")),
                Optional.ofNullable(parts.group("place")),
                Optional.ofNullable(parts.group("steps")).map(Integer::parseInt).orElse(0));
    }

    /** The same, where no database is asked. */
    public Target offline() {
        if (place.filter(CURRENT::equals).isPresent()) {
            throw new RevisionException.NeedsDatabase();
        }
        return this;
    }

    /** Whether a revision or a label of this name can be written as a target. */
    public static boolean canName(String name) {
        return NAME.matcher(name).matches() && !RESERVED.contains(name);
    }

    /** Whether it is so many steps from what is applied, wherever that is. */
    public boolean counts() {
        return steps != 0 && place.filter(it -> !it.equals(CURRENT)).isEmpty();
    }

    boolean isRelative() {
        return place.isEmpty();
    }

    /** The same steps from another place. */
    Target countedFrom(Target other) {
        return new Target(branch.or(other::branch), other.place.or(() -> Optional.of(CURRENT)), other.steps + steps);
    }

    boolean isNamed() {
        return place.filter(it -> !RESERVED.contains(it)).isPresent();
    }

    @Override
    public String toString() {
        return branch.map(it -> it + "@").orElse("")
                + place.orElse("")
                + (steps > 0 ? "+" + steps : steps < 0 ? String.valueOf(steps) : "");
    }
}
