package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import java.time.Duration;
import java.util.List;

/** Something that happened while a plan ran. */
public sealed interface Event {

    /** Something that happened to one revision. */
    sealed interface OfRevision extends Event {

        IndexedRevision revision();
    }

    /** Another migrator is at work; told when waiting begins and when another one is waited for. */
    record LockWaiting(String holder, Duration waited) implements Event {}

    /** The schema that the history should be in was not there; its name may be a slip. */
    record HistorySchemaCreated(String schema) implements Event {}

    /** What is going to run, in its order. */
    record Planned(List<IndexedRevision> revisions) implements Event {

        public Planned {
            revisions = List.copyOf(revisions);
        }
    }

    /** A newer version of the application was here already, and there is nothing to do for this one. */
    record DatabaseAhead(List<AppliedRevision> unknown) implements Event {

        public DatabaseAhead {
            unknown = List.copyOf(unknown);
        }

        /** What to make of it. */
        public String advice() {
            return ApplyException.UnknownRevisions.sentence(unknown);
        }
    }

    /** An applied revision means something else now than when it was applied. */
    record RevisionEdited(IndexedRevision revision) implements OfRevision {

        /** What to do about it. */
        public String advice() {
            return "revision " + revision
                    + " means something else now than when it was applied: put it back as it was and say"
                    + " the rest in a new revision, or put it back, downgrade before it, and upgrade to what it is now";
        }
    }

    record RevisionStarted(IndexedRevision revision, Direction direction) implements OfRevision {}

    /** One statement of a revision ran; whether it stays is only known when the revision has finished. */
    record StatementExecuted(IndexedRevision revision, String sql, Duration duration) implements OfRevision {}

    /**
     * A table was in use for too long; what the revision began is rolled back, and it begins again after a pause.
     *
     * @param blockers those who used it, as far as we may see them
     */
    record RevisionRetried(IndexedRevision revision, int attempt, String problem, List<String> blockers, Duration pause)
            implements OfRevision {

        public RevisionRetried {
            blockers = List.copyOf(blockers);
        }
    }

    /** A batch of a backfill is committed. */
    record BatchFinished(IndexedRevision revision, String table, long rows) implements OfRevision {}

    /** The revision is done and noted in the history. */
    record RevisionFinished(IndexedRevision revision, Direction direction, Duration duration) implements OfRevision {}
}
