package dev.retort.cli;

import dev.retort.apply.ApplyException;
import dev.retort.apply.RevisionFailed;
import dev.retort.dialect.UnsupportedDatabaseException;
import dev.retort.revision.RevisionException;
import java.util.Locale;
import java.util.stream.Stream;

/** How a command ended, for scripts; the numbers never change their meaning. */
enum ExitCode {
    /** Done, or nothing to do. */
    SUCCESS(0),
    /** A bug of Retort. */
    INTERNAL(1),
    /** The arguments, the configuration or the class path are wrong; no database was changed. */
    USAGE(2),
    /** {@code check}: there are revisions that the database has not seen. */
    PENDING(3),
    /** The revisions contradict each other, or what the database has seen; nothing was changed. */
    CONTRADICTION(4),
    /** Another migrator was at work for as long as we may wait; nothing was changed. */
    LOCKED(5),
    /** The database cannot be reached, or does not let us in. */
    NO_ACCESS(6),
    /** A revision failed and was rolled back; the ones before it stay. */
    ROLLED_BACK(7),
    /** A revision failed and a part of it stays: a person has to look. */
    PARTIALLY_APPLIED(8),
    /** The database is not what its revisions make. */
    DRIFT(10),
    /** The connection leads to a replica or another place that takes no changes. */
    READ_ONLY(11),
    /** Nothing is wrong, and what was begun is rolled back or noted: the same command may do it later; or only its results got lost. */
    TRY_AGAIN(75);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /** As JSON says it: {@code rolled-back}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ExitCode of(int number) {
        return Stream.of(values()).filter(it -> it.number == number).findFirst().orElse(INTERNAL);
    }

    static ExitCode of(Throwable problem) {
        if (problem instanceof RevisionFailed failed) {
            return failed.rolledBack() ? ROLLED_BACK : PARTIALLY_APPLIED;
        }
        if (problem instanceof ApplyException.CannotConnect
                || problem instanceof ApplyException.HistoryRefused
                || problem instanceof ApplyException.RoleRefused) {
            return NO_ACCESS;
        }
        if (problem instanceof ApplyException.LockedByAnother) {
            return LOCKED;
        }
        if (problem instanceof ApplyException.ReadOnly) {
            return READ_ONLY;
        }
        if (problem instanceof ApplyException.Busy
                || problem instanceof ApplyException.HistoryInUse
                || problem instanceof ApplyException.Cancelled
                || problem instanceof ApplyException.LockLost
                || problem instanceof ApplyException.CommitUnanswered
                || problem instanceof ApplyException.ConnectionLost) {
            return TRY_AGAIN;
        }
        if (problem instanceof ApplyException.InDoubt
                || problem instanceof ApplyException.ChangedHalfway
                || problem instanceof ApplyException.TransactionEnded) {
            return PARTIALLY_APPLIED;
        }
        if (isContradiction(problem)) {
            return CONTRADICTION;
        }
        return problem instanceof RevisionException
                        || problem instanceof ApplyException
                        || problem instanceof UnsupportedDatabaseException
                        || problem instanceof UsageException
                ? USAGE
                : INTERNAL;
    }

    private static boolean isContradiction(Throwable problem) {
        return problem instanceof ApplyException.UnknownRevisions
                || problem instanceof ApplyException.ForeignHistory
                || problem instanceof ApplyException.UnreadableHistory
                || problem instanceof ApplyException.NoWayBack
                || problem instanceof RevisionException.SeveralHeads
                || problem instanceof RevisionException.DuplicateRevision
                || problem instanceof RevisionException.UnknownParent
                || problem instanceof RevisionException.UnknownDependency
                || problem instanceof RevisionException.DuplicateLabel
                || problem instanceof RevisionException.MalformedName
                || problem instanceof RevisionException.CycleDetected
                || problem instanceof RevisionException.NotReplayable;
    }
}
