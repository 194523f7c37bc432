package dev.retort.processor.answer;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Old names with the new ones that may follow them. */
final class Pairs {

    private Pairs() {}

    /**
     * Those that can be renames: an old name that is still declared must have been taken by another rename, a new one that was
     * there must have been left by one, unless somebody asked for it.
     *
     * @param asked new names that a developer gave an old one for
     */
    static <N extends Comparable<N>> SortedMap<N, N> possible(
            SortedMap<N, N> pairs, Set<N> before, Set<N> after, Set<N> asked) {
        SortedMap<N, N> possible = new TreeMap<>(pairs);
        boolean changed = true;
        while (changed) {
            Set<N> left = Set.copyOf(possible.keySet());
            Set<N> taken = Set.copyOf(possible.values());
            changed = possible.entrySet()
                    .removeIf(it -> !before.contains(it.getKey())
                            || !after.contains(it.getValue())
                            || after.contains(it.getKey()) && !taken.contains(it.getKey())
                            || before.contains(it.getValue())
                                    && !left.contains(it.getValue())
                                    && !asked.contains(it.getValue()));
        }
        return possible;
    }
}
