package dev.retort.processor;

import dev.retort.diff.SchemaDiff;
import dev.retort.operation.AddColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.reading.WrittenRevision;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import dev.retort.schema.SchemaMismatchException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The snapshot as of other revisions than its own: what is too much is taken back, what is missing is done. */
final class SnapshotAt {

    private final History history;
    private final SourceTexts texts;
    private final Snapshot snapshot;
    private final Set<String> counted;

    /**
     * Begins with a snapshot.
     *
     * @param counted the revisions that it knows, parents first
     */
    SnapshotAt(History history, SourceTexts texts, Snapshot snapshot, Set<String> counted) {
        this.history = history;
        this.texts = texts;
        this.snapshot = snapshot;
        this.counted = counted;
    }

    /**
     * As of some revisions.
     *
     * @param wanted parents first
     * @return nothing where one in between says more than the words of revisions
     */
    Optional<Snapshot> of(Set<String> wanted) throws IOException {
        List<String> back = new ArrayList<>(counted);
        back.removeAll(wanted);
        Collections.reverse(back);
        List<String> forth = new ArrayList<>(wanted);
        forth.removeAll(counted);
        texts.read(history.all(back));
        texts.read(history.all(forth));
        List<Operation> operations = new ArrayList<>();
        for (String id : back) {
            Optional<WrittenRevision> written = texts.of(history.get(id));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            operations.addAll(written.get().downgrade());
        }
        boolean outOfOrder =
                operations.stream().anyMatch(AddColumn.class::isInstance) || !forth.isEmpty() && !counted.isEmpty();
        for (String id : forth) {
            Optional<WrittenRevision> written = texts.of(history.get(id));
            if (written.isEmpty()) {
                return Optional.empty();
            }
            operations.addAll(written.get().upgrade());
        }
        try {
            Snapshot reached = snapshot;
            for (Operation operation : operations) {
                reached = reached.after(operation);
            }
            reached = reached.withObjects(snapshot.objects().after(operations));
            Set<String> heads = history.headsOf(wanted);
            return Optional.of((outOfOrder ? inFirstOrder(reached, wanted) : reached)
                    .withHead(heads.size() == 1 ? heads.stream().findFirst() : Optional.empty()));
        } catch (SchemaMismatchException e) {
            return Optional.empty();
        }
    }

    /**
     * A column that comes back comes last, while databases that never let it go have it where it was; and of two branches the same
     * comes first on every machine.
     */
    Snapshot inFirstOrder(Snapshot reached, Set<String> wanted) throws IOException {
        Optional<Snapshot> replayed = new SnapshotAt(history, texts, Snapshot.NONE, Set.of()).of(wanted);
        return replayed.map(Snapshot::schema)
                .filter(it -> isSame(it, reached.schema()))
                .map(reached::withSchema)
                .orElse(reached);
    }

    private static boolean isSame(Schema one, Schema other) {
        return SchemaDiff.between(one, other).isEmpty()
                && SchemaDiff.between(other, one).isEmpty();
    }
}
