package dev.retort.integration;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Chance, the same for the same seed, and names that nothing else of one object has. */
final class Chance {

    private final Random random;
    private int names;

    Chance(long seed) {
        this(seed, 0);
    }

    /** @param names how many names others have given already */
    Chance(long seed, int names) {
        random = new Random(seed);
        this.names = names;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The text, or mostly none. */
    String sometimes(String text) {
        return oneIn(4) ? text : "";
    }

    /** Begins with one of these. */
    String name(List<String> beginnings) {
        return of(beginnings) + ++names;
    }

    /** Of a table or a column, as it stands between the quotes of an annotation. */
    String sqlName(String beginning) {
        names++;
        return switch (below(8)) {
            case 0 -> "`" + beginning + " Quoted" + names + "`";
            case 1 -> beginning + "Mixed" + names;
            case 2 -> beginning.toUpperCase(Locale.ROOT) + names;
            case 3 -> "`" + beginning + names + "`";
            default -> beginning + "_" + names;
        };
    }
}
