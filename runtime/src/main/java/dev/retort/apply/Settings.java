package dev.retort.apply;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How revisions are applied, apart from which.
 *
 * @param lockWait how long to wait for another migrator of the same line
 * @param lockTimeouts how long a statement may wait for a table, and how often it is tried again
 * @param historySchema where the tables of Retort are; the connection's own schema unless one is named
 * @param role who acts and owns what is created; the one who connects unless one is named
 * @param singleTransaction whether all revisions of an upgrade or downgrade are one transaction
 * @param replaceUnknown whether an upgrade first takes back what another version of the application applied
 * @param cancellation how another thread ends the work
 */
public record Settings(
        Duration lockWait,
        LockTimeouts lockTimeouts,
        Optional<String> historySchema,
        Optional<String> role,
        boolean singleTransaction,
        boolean replaceUnknown,
        Cancellation cancellation) {

    public Settings {
        Objects.requireNonNull(lockWait);
        Objects.requireNonNull(lockTimeouts);
        Objects.requireNonNull(cancellation);
    }

    public static Settings defaults() {
        return new Settings(
                Duration.ofMinutes(10),
                LockTimeouts.DEFAULT,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                new Cancellation());
    }

    /** As long for a statement that writes the history; to the database zero would be without end. */
    Duration statementWait() {
        Duration shortest = Duration.ofMillis(1);
        return lockWait.compareTo(shortest) < 0 ? shortest : lockWait;
    }

    public Settings withLockWait(Duration newLockWait) {
        return new Settings(
                newLockWait, lockTimeouts, historySchema, role, singleTransaction, replaceUnknown, cancellation);
    }

    public Settings withLockTimeouts(LockTimeouts newLockTimeouts) {
        return new Settings(
                lockWait, newLockTimeouts, historySchema, role, singleTransaction, replaceUnknown, cancellation);
    }

    public Settings withHistorySchema(String newHistorySchema) {
        return new Settings(
                lockWait,
                lockTimeouts,
                Optional.of(newHistorySchema),
                role,
                singleTransaction,
                replaceUnknown,
                cancellation);
    }

    public Settings withRole(String newRole) {
        return new Settings(
                lockWait,
                lockTimeouts,
                historySchema,
                Optional.of(newRole),
                singleTransaction,
                replaceUnknown,
                cancellation);
    }

    public Settings withSingleTransaction(boolean newSingleTransaction) {
        return new Settings(
                lockWait, lockTimeouts, historySchema, role, newSingleTransaction, replaceUnknown, cancellation);
    }

    public Settings withReplaceUnknown(boolean newReplaceUnknown) {
        return new Settings(
                lockWait, lockTimeouts, historySchema, role, singleTransaction, newReplaceUnknown, cancellation);
    }

    public Settings withCancellation(Cancellation newCancellation) {
        return new Settings(
                lockWait, lockTimeouts, historySchema, role, singleTransaction, replaceUnknown, newCancellation);
    }
}
