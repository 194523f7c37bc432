package dev.retort.processor;

import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropConstraint;
import dev.retort.operation.DropEnumType;
import dev.retort.operation.DropSequence;
import dev.retort.operation.DropTable;
import dev.retort.operation.OutsideTransaction;
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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The revisions that the next one takes the place of: nobody has committed them, and nobody has edited them.
 *
 * @param undecided revisions that would be some if git could tell that they are not committed, and nobody has edited them
 */
record Drafts(List<Draft> all, List<RevisionDeclaration> undecided) {

    static final Drafts NONE = new Drafts(List.of(), List.of());

    Drafts {
        all = List.copyOf(all);
        undecided = List.copyOf(undecided);
    }

    static Drafts among(Place place, Options.DraftRule rule) throws IOException {
        List<Draft> drafts = new ArrayList<>();
        List<RevisionDeclaration> undecided = new ArrayList<>();
        for (RevisionDeclaration head : place.history().all(place.history().heads())) {
            if (mayBeOne(head, place.tracking(), rule)) {
                draft(place, head).ifPresent(drafts::add);
            } else if (rule == Options.DraftRule.GIT && place.tracking() instanceof Tracking.Unknown) {
                undecided.add(head);
            }
        }
        return new Drafts(drafts, undecided);
    }

    static boolean mayBeAmong(History history, Tracking tracking, Options.DraftRule rule) {
        return history.all(history.heads()).stream().anyMatch(it -> mayBeOne(it, tracking, rule));
    }

    static boolean mayBeOne(RevisionDeclaration head, Tracking tracking, Options.DraftRule rule) {
        return switch (rule) {
            case NEVER -> false;
            case GIT -> tracking.lacks(head.simpleName());
            case ALWAYS -> !(tracking instanceof Tracking.Known known && known.holds(head.simpleName()));
        };
    }

    /** What was kept though it is as it was generated. */
    List<Report> kept(Place place) throws IOException {
        List<Report> kept = new ArrayList<>();
        for (RevisionDeclaration it : undecided) {
            if (place.tracking() instanceof Tracking.Unknown unknown
                    && draft(place, it).isPresent()) {
                kept.add(Report.nowhere(Problem.DRAFT_KEPT, it.simpleName(), unknown.why()));
            }
        }
        return kept;
    }

    private static Optional<Draft> draft(Place place, RevisionDeclaration head) throws IOException {
        Optional<WrittenRevision> written = place.texts().of(head);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        Set<String> earlier = place.history().upTo(RevisionDeclaration.values(head.parents()));
        Optional<Snapshot> before = takesAway(written.get()) ? place.asToldBy(earlier) : place.snapshotAt(earlier);
        return before.filter(it -> AsGenerated.holdsFor(head, written.get(), place.line(), it.schema(), it.objects()))
                .map(it -> new Draft(head, place.texts().file(head), written.get()));
    }

    /** What that was, only the downgrade of the draft says: an edit there shows beside what earlier revisions say. */
    private static boolean takesAway(WrittenRevision written) {
        return !SqlObjects.NONE.after(written.downgrade()).files().isEmpty()
                || written.upgrade().stream()
                        .map(OutsideTransaction::inner)
                        .anyMatch(it -> it instanceof DropTable
                                || it instanceof DropColumn
                                || it instanceof DropConstraint
                                || it instanceof DropSequence
                                || it instanceof DropEnumType);
    }

    boolean areNone() {
        return all.isEmpty();
    }

    List<String> ids() {
        return all.stream().map(it -> it.revision().id().value()).toList();
    }

    /** The simple names of their classes. */
    Set<String> names() {
        return all.stream().map(it -> it.revision().simpleName()).collect(Collectors.toCollection(TreeSet::new));
    }

    List<Path> files() {
        return all.stream().map(Draft::file).toList();
    }

    /** The tables without an owner, but those that a draft took away and that come back with its going. */
    Set<QualifiedName> leavingAlone(Snapshot before) {
        Set<QualifiedName> leftAlone = new HashSet<>(before.schema().tables().keySet());
        before.declared().keySet().forEach(leftAlone::remove);
        all.stream()
                .flatMap(it -> it.written().downgrade().stream())
                .filter(CreateTable.class::isInstance)
                .forEach(it -> leftAlone.remove(((CreateTable) it).table().name()));
        return leftAlone;
    }
}
