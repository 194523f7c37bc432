package dev.retort.processor;

import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Several branches at once, whose revisions are counted in one after another: what the revision stands on that joins them. */
final class JoinedBranches {

    private JoinedBranches() {}

    /** @param rest all revisions but the drafts */
    static Base base(Place place, History rest, Drafts drafts, Options.MergeRule rule) throws IOException {
        boolean countable =
                place.snapshot().head().filter(place.history().ids()::contains).isPresent();
        if (!countable) {
            return Base.of(place);
        }
        List<Report> conflicts = new Branches(place, rest).conflicts();
        if (!conflicts.isEmpty()) {
            return new Base(
                    place.snapshot(),
                    place.snapshot(),
                    Set.of(),
                    rest,
                    List.of(),
                    List.of(),
                    false,
                    Optional.empty(),
                    drafts,
                    conflicts);
        }
        Optional<Snapshot> before = place.snapshotAt(rest.upTo(rest.ids()));
        Optional<Snapshot> oneSide =
                place.snapshotAt(rest.upTo(List.of(rest.heads().first())));
        if (before.isEmpty() || oneSide.isEmpty()) {
            return Base.of(place);
        }
        if (rule == Options.MergeRule.REBASE) {
            return rebased(Rebase.of(place, rest), before.get(), drafts);
        }
        return new Base(
                before.get().declaredAs(before.get()),
                oneSide.get(),
                drafts.leavingAlone(before.get()),
                rest,
                List.copyOf(rest.heads()),
                List.of(),
                false,
                Optional.empty(),
                drafts,
                List.of());
    }

    private static Base rebased(Rebase rebase, Snapshot joined, Drafts drafts) throws IOException {
        History history = rebase.history();
        Snapshot before = new SnapshotAt(history, rebase.texts(), Snapshot.NONE, Set.of())
                .inFirstOrder(joined.withHead(Optional.of(rebase.head())), history.upTo(history.ids()));
        return new Base(
                before.declaredAs(before),
                before,
                drafts.leavingAlone(before),
                history,
                List.of(rebase.head()),
                List.of(),
                true,
                Optional.of(rebase),
                drafts,
                List.of());
    }
}
