package dev.retort.processor;

import dev.retort.operation.Execute;
import dev.retort.operation.Operation;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.object.SqlObjects;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.statement.PlainStatement;
import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the next revision stands on: all revisions but the drafts that it takes the place of.
 *
 * @param before the schema as of these revisions
 * @param restored what the snapshot is taken back to before drafts are replaced
 * @param leftAlone tables that came from elsewhere and that nobody is known to declare
 * @param history these revisions
 * @param parents those that the next one follows
 * @param ahead the revisions that came after the snapshot was written, by their classes; none where they are counted in
 * @param unsaid whether the file of the snapshot does not say {@code before} yet
 * @param rebase what must be done first for the revisions to be these
 * @param reports why there can be no next one
 */
record Base(
        Snapshot before,
        Snapshot restored,
        Set<QualifiedName> leftAlone,
        History history,
        List<String> parents,
        List<String> ahead,
        boolean unsaid,
        Optional<Rebase> rebase,
        Drafts drafts,
        List<Report> reports) {

    /** With every revision committed, or as good as that. */
    static Base of(Place place) throws IOException {
        return of(place, place.history(), place.snapshot(), Drafts.NONE);
    }

    static Base withoutDrafts(Place found, Options.DraftRule draftRule, Options.MergeRule mergeRule)
            throws IOException {
        Place place = found.withoutLostDraft();
        Drafts drafts = Drafts.among(place, draftRule);
        if (drafts.areNone() && place.history().heads().size() < 2) {
            Optional<Snapshot> told = fromTheFirst(place, draftRule);
            return told.isPresent()
                    ? of(place, place.history(), told.get(), drafts, true)
                    : of(place, place.history(), place.snapshot(), drafts);
        }
        History rest = place.history().without(drafts.ids());
        if (rest.heads().size() > 1) {
            return JoinedBranches.base(place, rest, drafts, mergeRule);
        }
        Optional<Snapshot> before = place.snapshotAt(rest.upTo(rest.ids()));
        return before.isPresent() ? of(place, rest, before.get(), drafts) : of(place);
    }

    private static Base of(Place place, History history, Snapshot known, Drafts drafts) throws IOException {
        Optional<Snapshot> counted = withThoseAhead(place, history, known);
        return of(place, history, counted.orElse(known), drafts, counted.isPresent());
    }

    private static Base of(Place place, History history, Snapshot before, Drafts drafts, boolean unsaid)
            throws IOException {
        Set<String> ahead = ahead(history, history.upTo(before.head().stream().toList()));
        return new Base(
                before.declaredAs(before),
                before,
                drafts.leavingAlone(before),
                history,
                before.head().stream().toList(),
                history.all(ahead).stream().map(RevisionDeclaration::className).toList(),
                unsaid,
                Optional.empty(),
                drafts,
                reports(place, history, before, ahead));
    }

    private static List<Report> reports(Place place, History history, Snapshot before, Set<String> ahead)
            throws IOException {
        List<Report> reports = new ArrayList<>();
        before.head()
                .filter(it -> !history.ids().contains(it))
                .ifPresent(it -> reports.add(Report.nowhere(Problem.SNAPSHOT_HEAD_UNKNOWN, it, place.packageName())));
        Set<String> heads = history.heads();
        if (heads.size() > 1) {
            reports.add(Report.nowhere(
                    Problem.SEVERAL_HEADS,
                    history.all(heads).stream()
                            .map(RevisionDeclaration::className)
                            .collect(Collectors.joining(" and "))));
        }
        if (!ahead.isEmpty() && heads.size() == 1) {
            History joined = history.without(heads);
            reports.addAll(new Branches(place, joined).exclusions());
        }
        return List.copyOf(reports);
    }

    private static Set<String> ahead(History history, Set<String> counted) {
        Set<String> ahead = new TreeSet<>(history.ids());
        ahead.removeAll(counted);
        return ahead;
    }

    /** Before the first revision there is no snapshot, so where a person edited it, all is counted in that would be drafts if nobody had. */
    private static Optional<Snapshot> fromTheFirst(Place place, Options.DraftRule draftRule) throws IOException {
        History history = place.history();
        List<RevisionDeclaration> all = history.all(history.ids());
        boolean areEdited = place.snapshot().isNone()
                && !all.isEmpty()
                && all.stream().allMatch(it -> Drafts.mayBeOne(it, place.tracking(), draftRule))
                && tellAll(place, all);
        return areEdited ? place.asToldBy(history.upTo(history.ids())) : Optional.empty();
    }

    /** The revisions that a person wrote behind the snapshot, or that join its branch with another, are counted in where they tell what they do. */
    private static Optional<Snapshot> withThoseAhead(Place place, History history, Snapshot known) throws IOException {
        Optional<String> side = known.head().filter(history.ids()::contains);
        if (side.isEmpty() || history.heads().size() > 1) {
            return Optional.empty();
        }
        Set<String> counted = history.upTo(List.of(side.get()));
        Set<String> ahead = ahead(history, counted);
        boolean areOfAnotherBranch =
                ahead.stream().anyMatch(it -> !history.upTo(List.of(it)).contains(side.get()));
        boolean areToCount = areOfAnotherBranch || !ahead.isEmpty() && tellAll(place, history.all(ahead));
        return areToCount
                ? new SnapshotAt(history, place.texts(), known, counted).of(history.upTo(history.ids()))
                : Optional.empty();
    }

    /** Whether none of them defines anything in SQL of its own, which nobody can follow. */
    private static boolean tellAll(Place place, List<RevisionDeclaration> revisions) throws IOException {
        place.texts().read(revisions);
        for (RevisionDeclaration revision : revisions) {
            Optional<WrittenRevision> written = place.texts().of(revision);
            if (written.isEmpty() || written.get().upgrade().stream().anyMatch(Base::maySayMore)) {
                return false;
            }
        }
        return true;
    }

    private static boolean maySayMore(Operation operation) {
        return operation instanceof Execute execute
                && !SqlObjects.know(execute)
                && PlainStatement.of(execute.sql()).isEmpty();
    }
}
