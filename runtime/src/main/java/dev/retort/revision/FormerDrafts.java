package dev.retort.revision;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Revisions that a class output had and has no more, by their ids.
 *
 * @param gone what the compiler has rewritten or removed, or somebody deleted, or a checkout of another branch took away
 * @param left what may be committed, of those too: git had it, or a commit was made before it was missed
 */
public record FormerDrafts(SortedSet<String> gone, SortedSet<String> left) {

    public static final FormerDrafts NONE = new FormerDrafts(new TreeSet<>(), new TreeSet<>());

    public FormerDrafts {
        gone = Collections.unmodifiableSortedSet(new TreeSet<>(gone));
        left = Collections.unmodifiableSortedSet(new TreeSet<>(left));
    }

    public FormerDrafts with(FormerDrafts other) {
        return new FormerDrafts(with(gone, other.gone), with(left, other.left));
    }

    /** Without those that are there again. */
    public FormerDrafts without(Collection<String> ids) {
        return new FormerDrafts(without(gone, ids), without(left, ids));
    }

    private static SortedSet<String> with(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static SortedSet<String> without(SortedSet<String> some, Collection<String> ids) {
        SortedSet<String> rest = new TreeSet<>(some);
        rest.removeAll(ids);
        return rest;
    }
}
