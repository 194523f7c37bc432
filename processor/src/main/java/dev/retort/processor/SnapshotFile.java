package dev.retort.processor;

import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.processor.snapshot.InvalidSnapshotException;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.processor.snapshot.SnapshotFormat;
import dev.retort.processor.snapshot.TornSnapshot;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file {@code schema.json} as it lies there.
 *
 * @param torn what can be told of one that a merge of branches left
 * @param problem why there is no snapshot in it
 */
record SnapshotFile(
        Path path,
        Optional<Snapshot> snapshot,
        Optional<TornSnapshot> torn,
        Optional<Problem> problem,
        List<Object> details) {

    private static final List<Object> UNCHECKED = List.of(
            "a check writes nothing",
            "compile without -Aretort.mode=check, which joins what both sides made, and commit what it writes");
    private static final List<Object> UNKNOWN = List.of(
            "the revisions that it ends with are not all there",
            "take one side of it whole (git checkout --ours or --theirs), and compile again");

    static SnapshotFile read(Path path) throws IOException {
        if (!Files.exists(path)) {
            return new SnapshotFile(path, Optional.of(Snapshot.NONE), Optional.empty(), Optional.empty(), List.of());
        }
        try {
            String text = Files.readString(path);
            try {
                return new SnapshotFile(
                        path, Optional.of(SnapshotFormat.parse(text)), Optional.empty(), Optional.empty(), List.of());
            } catch (InvalidSnapshotException e) {
                boolean byMerge = e.problem() == Problem.SNAPSHOT_CONFLICT || e.problem() == Problem.SNAPSHOT_EDITED;
                return new SnapshotFile(
                        path,
                        Optional.empty(),
                        Optional.of(TornSnapshot.of(text)).filter(it -> byMerge),
                        Optional.of(e.problem()),
                        e.details());
            }
        } catch (CharacterCodingException e) {
            return new SnapshotFile(
                    path,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Problem.SNAPSHOT_BROKEN),
                    List.of("it is not UTF-8"));
        }
    }

    /** Where a merge tore it, it is made anew as of one side, from what the revisions say. */
    Optional<Snapshot> whole(History history, SourceTexts texts) throws IOException {
        if (snapshot.isPresent()) {
            return snapshot;
        }
        boolean mendable = problem.filter(it -> it == Problem.SNAPSHOT_CONFLICT
                        || it == Problem.SNAPSHOT_EDITED && history.heads().size() > 1)
                .isPresent();
        Optional<String> head = torn.filter(it -> mendable).stream()
                .flatMap(it -> it.heads().stream())
                .filter(history.ids()::contains)
                .findFirst();
        if (head.isEmpty()) {
            return Optional.empty();
        }
        return new SnapshotAt(history, texts, Snapshot.NONE, Set.of())
                .of(history.upTo(List.of(head.get())))
                .map(it -> new Snapshot(
                        it.head(),
                        it.schema(),
                        torn.get().declared(),
                        torn.get().leftAlone(),
                        it.objects()));
    }

    /** The revisions that it says it ends with: of a torn one first our part, then that of the others. */
    List<String> heads() {
        return torn.isPresent()
                ? torn.get().heads()
                : snapshot.flatMap(Snapshot::head).stream().toList();
    }

    boolean isStillTorn() throws IOException {
        return torn.isPresent() && read(path).snapshot.isEmpty();
    }

    /** @param checks whether nothing may be written */
    Report report(Location where, boolean checks) {
        return Report.at(
                where,
                problem.orElseThrow(),
                Stream.concat(Stream.of(path.getFileName()), details(checks).stream())
                        .toArray());
    }

    private List<Object> details(boolean checks) {
        if (problem.filter(Problem.SNAPSHOT_CONFLICT::equals).isEmpty()) {
            return details;
        }
        return checks ? UNCHECKED : UNKNOWN;
    }
}
