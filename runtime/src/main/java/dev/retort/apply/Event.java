package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import java.time.Duration;

/** Something that happened while a plan ran. */
public sealed interface Event {

    IndexedRevision revision();

    record RevisionStarted(IndexedRevision revision, Direction direction) implements Event {}

    /** One statement of a revision ran; whether it stays is only known when the revision has finished. */
    record StatementExecuted(IndexedRevision revision, String sql, Duration duration) implements Event {}

    /** The revision is done and noted in the history. */
    record RevisionFinished(IndexedRevision revision, Direction direction, Duration duration) implements Event {}
}
