package dev.retort.processor;

import dev.retort.processor.git.Tracking;
import dev.retort.processor.snapshot.Snapshot;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is in the folder of the migrations when the compile begins.
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
        Tracking tracking) {

    /** As of some revisions; none where one in between says more than the words of revisions. */
    Optional<Snapshot> snapshotAt(Set<String> revisions) throws IOException {
        Set<String> counted = history.upTo(snapshot.head().stream().toList());
        return new SnapshotAt(history, texts, snapshot, counted).of(revisions);
    }

    /** What some revisions make, as they say it from the first one on, whatever the snapshot holds. */
    Optional<Snapshot> asToldBy(Set<String> revisions) throws IOException {
        return new SnapshotAt(history, texts, Snapshot.NONE, Set.of()).of(revisions);
    }

    /** Where the snapshot ends with a revision that git never knew and that is gone, the ones that are there say what was before it. */
    Place withoutLostDraft() throws IOException {
        boolean lost = snapshot.head().isPresent()
                && !history.ids().contains(snapshot.head().get())
                && tracking instanceof Tracking.Known known
                && texts.areThere(known.files());
        if (!lost) {
            return this;
        }
        return asToldBy(history.upTo(history.ids()))
                .map(it -> with(snapshot.withSchema(it.schema())
                        .withObjects(it.objects())
                        .withHead(it.head())
                        .declaredAs(snapshot)))
                .orElse(this);
    }

    /** The same with another snapshot. */
    Place with(Snapshot other) {
        return new Place(line, packageName, history, texts, other, named, tracking);
    }
}
