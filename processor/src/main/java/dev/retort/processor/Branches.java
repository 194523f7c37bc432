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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** What stands between revisions of several branches, pair by pair. */
final class Branches {

    private final History history;
    private final SourceTexts texts;

    Branches(History history, SourceTexts texts) {
        this.history = history;
        this.texts = texts;
    }

    /** Nothing if it does not matter which branch runs first. */
    List<Report> conflicts() throws IOException {
        List<String> heads = List.copyOf(history.heads());
        List<Report> conflicts = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            for (int j = i + 1; j < heads.size(); j++) {
                for (RevisionDeclaration one : only(heads.get(i), heads.get(j))) {
                    for (RevisionDeclaration other : only(heads.get(j), heads.get(i))) {
                        between(one, other).ifPresent(conflicts::add);
                    }
                }
            }
        }
        return conflicts;
    }

    private List<RevisionDeclaration> only(String head, String notUpTo) {
        Set<String> ids = history.upTo(List.of(head));
        ids.removeAll(history.upTo(List.of(notUpTo)));
        return history.all(ids);
    }

    private Optional<Report> between(RevisionDeclaration one, RevisionDeclaration other) throws IOException {
        Optional<List<Operation>> some = texts.of(one).map(WrittenRevision::upgrade);
        Optional<List<Operation>> others = texts.of(other).map(WrittenRevision::upgrade);
        if (some.isEmpty() || others.isEmpty()) {
            return Optional.of(report(
                    one,
                    other,
                    "who knows what, for " + (some.isEmpty() ? one : other).simpleName()
                            + " says more than the words of revisions"));
        }
        SortedSet<Trace> both = Footprint.of(some.get()).conflicts(Footprint.of(others.get()));
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        report(one, other, both.stream().map(Trace::toString).collect(Collectors.joining(", "))));
    }

    private static Report report(RevisionDeclaration one, RevisionDeclaration other, String what) {
        return Report.at(one.where(), Problem.BRANCHES_CONFLICT, one.simpleName(), other.simpleName(), what);
    }
}
