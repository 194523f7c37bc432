package dev.retort.processor;

import dev.retort.operation.CreateTable;
import dev.retort.operation.Operation;
import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.git.Tracking;
import dev.retort.processor.object.SqlObjects;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.source.AsGenerated;
import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the next revision stands on: all revisions but the drafts that it takes the place of.
 *
 * @param before the schema as of these revisions
 * @param history these revisions
 * @param restored what the snapshot is taken back to before drafts are replaced
 * @param leftAlone tables that came from elsewhere and that nobody is known to declare
 * @param parents those that the next one follows
 * @param ahead the revisions that came after the snapshot was written, by their classes; none where they are counted in
 * @param unsaid whether the file of the snapshot does not say {@code before} yet
 * @param rebase what must be done first for the revisions to be these
 * @param undecided a revision that would be a draft if git could tell that it is not committed
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
        List<Draft> drafts,
        Optional<Report> undecided,
        List<Report> reports) {

    /**
     * What {@code Base} is made from.
     *
     * @param named the revisions that the file of the snapshot names as its last: several where a merge tore it
     */
    record Place(
            String line,
            String packageName,
            History history,
            SourceTexts texts,
            Snapshot snapshot,
            List<String> named,
            Tracking tracking) {}

    /** With every revision committed, or as good as that. */
    static Base of(Place place) throws IOException {
        return of(place, place.history, place.snapshot, List.of(), Optional.empty());
    }

    static Base withoutDrafts(Place found, Options.DraftRule rule, Options.MergeRule merge) throws IOException {
        Place place = withoutLostDraft(found);
        List<Draft> drafts = new ArrayList<>();
        Optional<Report> undecided = Optional.empty();
        for (RevisionDeclaration head : place.history.all(place.history.heads())) {
            if (rule == Options.DraftRule.NEVER || isTracked(place, head)) {
                continue;
            }
            Optional<Draft> draft = draft(place, head);
            if (draft.isPresent()
                    && place.tracking instanceof Tracking.Unknown unknown
                    && rule == Options.DraftRule.GIT) {
                undecided = Optional.of(Report.nowhere(Problem.DRAFT_KEPT, head.simpleName(), unknown.why()));
            } else {
                draft.ifPresent(drafts::add);
            }
        }
        if (drafts.isEmpty() && place.history.heads().size() < 2) {
            return of(place, place.history, place.snapshot, drafts, undecided);
        }
        History rest = place.history.without(
                drafts.stream().map(it -> it.revision().id().value()).toList());
        if (rest.heads().size() > 1) {
            return joined(place, rest, drafts, merge);
        }
        Optional<Snapshot> before = snapshotAt(place, rest.upTo(rest.ids()));
        return before.isPresent() ? of(place, rest, before.get(), drafts, undecided) : of(place);
    }

    /** On several branches at once, whose revisions are counted in one after another. */
    private static Base joined(Place place, History rest, List<Draft> drafts, Options.MergeRule merge)
            throws IOException {
        boolean countable =
                place.snapshot.head().filter(place.history.ids()::contains).isPresent();
        if (!countable) {
            return of(place);
        }
        List<Report> conflicts = new Branches(rest, place.texts).conflicts();
        if (!conflicts.isEmpty()) {
            return new Base(
                    place.snapshot,
                    place.snapshot,
                    Set.of(),
                    rest,
                    List.of(),
                    List.of(),
                    false,
                    Optional.empty(),
                    drafts,
                    Optional.empty(),
                    conflicts);
        }
        Optional<Snapshot> before = snapshotAt(place, rest.upTo(rest.ids()));
        Optional<Snapshot> oneSide =
                snapshotAt(place, rest.upTo(List.of(rest.heads().first())));
        if (before.isEmpty() || oneSide.isEmpty()) {
            return of(place);
        }
        if (merge == Options.MergeRule.REBASE) {
            return rebased(Rebase.of(place, rest), before.get(), drafts);
        }
        return new Base(
                before.get().declaredAs(before.get()),
                oneSide.get(),
                leftAlone(before.get(), drafts),
                rest,
                List.copyOf(rest.heads()),
                List.of(),
                false,
                Optional.empty(),
                List.copyOf(drafts),
                Optional.empty(),
                List.of());
    }

    private static Base rebased(Rebase rebase, Snapshot joined, List<Draft> drafts) throws IOException {
        History history = rebase.history();
        Snapshot before = new SnapshotAt(history, rebase.texts(), Snapshot.NONE, Set.of())
                .inFirstOrder(joined.withHead(Optional.of(rebase.head())), history.upTo(history.ids()));
        return new Base(
                before.declaredAs(before),
                before,
                leftAlone(before, drafts),
                history,
                List.of(rebase.head()),
                List.of(),
                true,
                Optional.of(rebase),
                List.copyOf(drafts),
                Optional.empty(),
                List.of());
    }

    /** All without an owner, but those that a draft took away and that come back with its going. */
    private static Set<QualifiedName> leftAlone(Snapshot before, List<Draft> drafts) {
        Set<QualifiedName> leftAlone = new TreeSet<>(before.schema().tables().keySet());
        leftAlone.removeAll(before.declared().keySet());
        drafts.stream()
                .flatMap(it -> it.written().downgrade().stream())
                .filter(CreateTable.class::isInstance)
                .forEach(it -> leftAlone.remove(((CreateTable) it).table().name()));
        return leftAlone;
    }

    /** Where the snapshot ends with a revision that git never knew and that is gone, the ones that are there say what was before it. */
    private static Place withoutLostDraft(Place place) throws IOException {
        boolean lost = place.snapshot.head().isPresent()
                && !place.history.ids().contains(place.snapshot.head().get())
                && place.tracking instanceof Tracking.Known known
                && place.texts.areThere(known.files());
        if (!lost) {
            return place;
        }
        return new SnapshotAt(place.history, place.texts, Snapshot.NONE, Set.of())
                .of(place.history.upTo(place.history.ids()))
                .map(it -> new Place(
                        place.line,
                        place.packageName,
                        place.history,
                        place.texts,
                        place.snapshot
                                .withSchema(it.schema())
                                .withHead(it.head())
                                .declaredAs(place.snapshot),
                        place.named,
                        place.tracking))
                .orElse(place);
    }

    private static boolean isTracked(Place place, RevisionDeclaration revision) {
        return place.tracking instanceof Tracking.Known known && known.holds(revision.simpleName());
    }

    private static Optional<Draft> draft(Place place, RevisionDeclaration head) throws IOException {
        Optional<WrittenRevision> written = place.texts.of(head);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Set<String> earlier = place.history.upTo(RevisionDeclaration.values(head.parents()));
        return snapshotAt(place, earlier)
                .filter(it -> AsGenerated.holdsFor(head, written.get(), place.line, it.schema()))
                .map(it -> new Draft(head, place.texts.file(head), written.get()));
    }

    static Optional<Snapshot> snapshotAt(Place place, Set<String> revisions) throws IOException {
        Set<String> counted = place.history.upTo(place.snapshot.head().stream().toList());
        return new SnapshotAt(place.history, place.texts, place.snapshot, counted).of(revisions);
    }

    private static Base of(Place place, History history, Snapshot known, List<Draft> drafts, Optional<Report> undecided)
            throws IOException {
        Optional<Snapshot> joined = joinedByHand(place, history, known);
        Snapshot before = joined.orElse(known);
        List<Report> reports = new ArrayList<>();
        before.head()
                .filter(it -> !history.ids().contains(it))
                .ifPresent(it -> reports.add(Report.nowhere(Problem.SNAPSHOT_HEAD_UNKNOWN, it, place.packageName)));
        Set<String> heads = history.heads();
        if (heads.size() > 1) {
            reports.add(Report.nowhere(
                    Problem.SEVERAL_HEADS,
                    history.all(heads).stream()
                            .map(RevisionDeclaration::className)
                            .collect(Collectors.joining(" and "))));
        }
        Set<String> ahead = new TreeSet<>(history.ids());
        ahead.removeAll(history.upTo(before.head().stream().toList()));
        return new Base(
                before.declaredAs(before),
                before,
                leftAlone(before, drafts),
                history,
                before.head().stream().toList(),
                history.all(ahead).stream().map(RevisionDeclaration::className).toList(),
                joined.isPresent(),
                Optional.empty(),
                List.copyOf(drafts),
                undecided,
                List.copyOf(reports));
    }

    /** Where a person's revision follows two branches, and the snapshot is that of one of them, the other one is counted in. */
    private static Optional<Snapshot> joinedByHand(Place place, History history, Snapshot known) throws IOException {
        Optional<String> side = known.head().filter(history.ids()::contains);
        if (side.isEmpty() || history.heads().size() > 1) {
            return Optional.empty();
        }
        Set<String> counted = history.upTo(List.of(side.get()));
        boolean otherSide = history.ids().stream()
                .anyMatch(it ->
                        !counted.contains(it) && !history.upTo(List.of(it)).contains(side.get()));
        return otherSide
                ? new SnapshotAt(history, place.texts(), known, counted).of(history.upTo(history.ids()))
                : Optional.empty();
    }

    /** @param written what the folder of SQL holds, of which the revisions that the snapshot does not count made a part */
    Base withObjects(SqlObjects written, Place place) throws IOException {
        if (written.equals(before.objects())) {
            return this;
        }
        Set<String> later = new LinkedHashSet<>(place.history.upTo(place.history.ids()));
        later.removeAll(place.history.upTo(place.snapshot.head().stream().toList()));
        List<RevisionDeclaration> revisions = place.history.all(later);
        place.texts.read(revisions);
        List<Operation> operations = new ArrayList<>();
        for (RevisionDeclaration revision : revisions) {
            place.texts.of(revision).ifPresent(it -> operations.addAll(it.upgrade()));
        }
        return new Base(
                before.withObjects(before.objects().after(operations, written)),
                restored,
                leftAlone,
                history,
                parents,
                ahead,
                unsaid,
                rebase,
                drafts,
                undecided,
                reports);
    }
}
