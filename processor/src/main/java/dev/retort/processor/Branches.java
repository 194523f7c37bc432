package dev.retort.processor;

import dev.retort.operation.Operation;
import dev.retort.processor.branch.Footprint;
import dev.retort.processor.branch.Trace;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.reading.WrittenRevision;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What stands between revisions of several branches, pair by pair. */
final class Branches {

    /** The last revisions of two branches. */
    private record Pair(String one, String other) {}

    private final Place place;
    private final History history;

    /** @param history revisions of the place, with several heads */
    Branches(Place place, History history) {
        this.place = place;
        this.history = history;
    }

    /** Nothing if it does not matter which branch runs first. */
    List<Report> conflicts() throws IOException {
        List<Report> conflicts = new ArrayList<>();
        for (Pair pair : pairs()) {
            conflicts.addAll(conflicts(pair, Problem.BRANCHES_CONFLICT));
        }
        if (conflicts.isEmpty()) {
            return conflicts;
        }
        List<Report> excluding = exclusions();
        return excluding.isEmpty() ? conflicts : excluding;
    }

    /** Nothing if each may run after some other, so that a person can say what is to become of both. */
    List<Report> exclusions() throws IOException {
        List<Report> exclusions = new ArrayList<>();
        for (Pair pair : pairs()) {
            if (excludeEachOther(pair)) {
                exclusions.addAll(conflicts(pair, Problem.BRANCHES_EXCLUDE_EACH_OTHER));
            }
        }
        return exclusions;
    }

    private List<Pair> pairs() {
        List<String> heads = List.copyOf(history.heads());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                pairs.add(new Pair(heads.get(i), heads.get(j)));
            }
        }
        return pairs;
    }

    private boolean excludeEachOther(Pair pair) throws IOException {
        return runs(pair.one) && runs(pair.other) && !runs(pair.one, pair.other) && !runs(pair.other, pair.one);
    }

    /** Whether words tell that one branch after another makes a schema. */
    private boolean runs(String... heads) throws IOException {
        Set<String> ordered = new LinkedHashSet<>();
        for (String head : heads) {
            ordered.addAll(history.upTo(List.of(head)));
        }
        return place.asToldBy(ordered).isPresent();
    }

    private List<Report> conflicts(Pair pair, Problem problem) throws IOException {
        List<Report> conflicts = new ArrayList<>();
        for (RevisionDeclaration one : only(pair.one, pair.other)) {
            for (RevisionDeclaration other : only(pair.other, pair.one)) {
                between(one, other, problem).ifPresent(conflicts::add);
            }
        }
        return conflicts;
    }

    private List<RevisionDeclaration> only(String head, String notUpTo) {
        Set<String> ids = history.upTo(List.of(head));
        ids.removeAll(history.upTo(List.of(notUpTo)));
        return history.all(ids);
    }

    private Optional<Report> between(RevisionDeclaration one, RevisionDeclaration other, Problem problem)
            throws IOException {
        Optional<List<Operation>> some = place.texts().of(one).map(WrittenRevision::upgrade);
        Optional<List<Operation>> others = place.texts().of(other).map(WrittenRevision::upgrade);
        if (some.isEmpty() || others.isEmpty()) {
            return Optional.of(report(
                    problem,
                    one,
                    other,
                    "who knows what, for " + (some.isEmpty() ? one : other).simpleName()
                            + " says more than the words of revisions"));
        }
        SortedSet<Trace> both = Footprint.of(some.get()).conflicts(Footprint.of(others.get()));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(report(
                        problem, one, other, both.stream().map(Trace::toString).collect(Collectors.joining(", "))));
    }

    private static Report report(Problem problem, RevisionDeclaration one, RevisionDeclaration other, String what) {
        return Report.at(one.where(), problem, one.simpleName(), other.simpleName(), what);
    }
}
