package dev.retort.revision;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What targets mean in a graph, where these revisions are applied. */
record Places(RevisionGraph graph, Set<String> applied) {

    /** The revisions that a target names; none is base. */
    SortedSet<String> of(Target target) {
        return of(target, false);
    }

    /** The same, but steps beyond the first or the last revision end there. */
    SortedSet<String> atMost(Target target) {
        return of(target, true);
    }

    private SortedSet<String> of(Target target, boolean mayEnd) {
        Branch branch = branch(target);
        SortedSet<String> start = start(target, branch);
        return target.steps() == 0 ? start : walked(target, branch, start, mayEnd);
    }

    Branch branch(Target target) {
        return target.branch().map(graph::branch).orElseGet(graph::whole);
    }

    private SortedSet<String> start(Target target, Branch branch) {
        String place = target.place().orElse(Target.CURRENT);
        return switch (place) {
            case "base" -> new TreeSet<>();
            case Target.HEADS -> graph.headsOf(branch.members());
            case Target.CURRENT -> graph.headsOf(both(applied, branch.members()));
            case Target.HEAD -> head(target, branch);
            default -> new TreeSet<>(Set.of(graph.find(place, branch).id()));
        };
    }

    /** A head that another head needs is no choice: to go to the other is to go to both. */
    private SortedSet<String> head(Target target, Branch branch) {
        SortedSet<String> heads = graph.topmost(graph.headsOf(branch.members()));
        return heads.isEmpty()
                ? heads
                : new TreeSet<>(Set.of(graph.only(word(target), heads).id()));
    }

    private static String word(Target target) {
        return target.branch().map(it -> it + "@").orElse("") + target.place().orElse(Target.CURRENT);
    }

    private SortedSet<String> walked(Target target, Branch branch, SortedSet<String> start, boolean mayEnd) {
        SortedSet<String> at = start;
        if (at.size() > 1) {
            graph.only(word(target), at);
        }
        for (int done = 0; done < Math.abs(target.steps()); done++) {
            boolean ends = target.steps() < 0 && at.isEmpty();
            SortedSet<String> next = ends ? at : new TreeSet<>(both(next(at, target.steps()), branch.members()));
            if (ends || next.isEmpty() && target.steps() > 0) {
                if (mayEnd) {
                    return at;
                }
                throw new RevisionException.NoSuchStep(target, done);
            }
            if (next.size() > 1) {
                throw new RevisionException.UnclearStep(
                        target, at.stream().findFirst().orElse("base"), graph.all(next));
            }
            at = next;
        }
        return at;
    }

    private Set<String> next(SortedSet<String> at, int direction) {
        if (direction < 0) {
            return Set.copyOf(graph.get(at.first()).parents());
        }
        return at.isEmpty() ? graph.bases() : graph.children(at.first());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.stream().filter(others::contains).collect(Collectors.toSet());
    }
}
