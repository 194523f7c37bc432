package dev.retort.apply;

import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import dev.retort.schema.QualifiedName;
import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A plan could not run, or not to its end; the message says what to do. */
public abstract sealed class ApplyException extends RuntimeException
        permits ApplyException.CannotConnect,
                ApplyException.WorkOfOthers,
                ApplyException.HistoryRefused,
                ApplyException.HistoryInUse,
                ApplyException.ForeignHistory,
                ApplyException.HistoryElsewhere,
                ApplyException.UnreadableHistory,
                ApplyException.UnknownRevisions,
                ApplyException.NoWayBack,
                ApplyException.CannotBeSaid,
                ApplyException.NotPossibleHere,
                ApplyException.ReadOnly,
                ApplyException.LockedByAnother,
                ApplyException.LockLost,
                ApplyException.SessionSwapped,
                ApplyException.Overtaken,
                ApplyException.Busy,
                ApplyException.Cancelled,
                ApplyException.InDoubt,
                ApplyException.ChangedHalfway,
                ApplyException.TransactionEnded,
                ApplyException.CommitUnanswered,
                ApplyException.ConnectionLost,
                ApplyException.RoleRefused,
                RevisionFailed {

    private static final long serialVersionUID = 1;

    ApplyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What a driver says, on one line, with its SQLState. */
    static String words(Throwable problem) {
        String message = problem.getMessage() == null || problem instanceof Error
                ? problem.toString()
                : problem.getMessage().lines().map(String::strip).collect(Collectors.joining(" "));
        return problem instanceof SQLException sql && sql.getSQLState() != null
                ? message + " (SQLState " + sql.getSQLState() + ")"
                : message;
    }

    /** What fits to a database that would not do something: it does not let us, or it is not there any more. */
    static ApplyException refused(String what, SQLException cause) {
        if (SqlStates.connectionLost(cause)) {
            return new ConnectionLost(cause);
        }
        return SqlStates.busy(cause) ? new HistoryInUse(what, cause) : new HistoryRefused(what, cause);
    }

    /** What helps where a right is missing. */
    static String wayToTheRight() {
        return "have it granted, or act as somebody who may, with --user or on PostgreSQL with --role";
    }

    /**
     * What helps where nobody has a revision any more.
     *
     * @param parents what it followed
     */
    static String wayByHand(List<String> parents) {
        return "take back by hand what it did, and note all heads that are there without it with stamp --purge ("
                + (parents.isEmpty() ? "base" : String.join(" ", parents) + " unless unknown too")
                + ", and those of other branches)";
    }

    /** There is no database, or it does not let us in. */
    public static final class CannotConnect extends ApplyException {
        private static final long serialVersionUID = 1;

        CannotConnect(SQLException cause) {
            super("cannot connect: " + words(cause) + reason(cause.getCause()), cause);
        }

        /** PostgreSQL's driver says only of a connection that is refused why there is none. */
        private static String reason(Throwable behind) {
            return behind instanceof IOException && !(behind instanceof ConnectException) ? ": " + behind : "";
        }
    }

    /** Somebody is in the middle of a transaction on the connection that we were given. */
    public static final class WorkOfOthers extends ApplyException {
        private static final long serialVersionUID = 1;

        WorkOfOthers(SQLException cause) {
            super(
                    "the data source hands out a connection on which somebody has changed rows and not committed them"
                            + " yet, and nothing is done on it: commit or roll back before, or give Retort a data source that"
                            + " opens connections of its own",
                    cause);
        }
    }

    /** The database does not let us read or make its history, or look at its schema. */
    public static final class HistoryRefused extends ApplyException {
        private static final long serialVersionUID = 1;

        HistoryRefused(String what, SQLException cause) {
            super(
                    "cannot " + what + ": " + words(cause)
                            + (SqlStates.notAllowed(cause) ? ": " + wayToTheRight() : ""),
                    cause);
        }

        /** Without a word of the database, so that to try again would never end. */
        HistoryRefused(QualifiedName table) {
            super(
                    "the database takes changes of " + table
                            + " without an error, and leaves its rows as they are: remove the trigger, rule or policy that"
                            + " keeps changes from it, or put right by hand the row that was edited, and run the command again",
                    null);
        }
    }

    /** Others use the history, and did not let go of it for as long as we may wait. */
    public static final class HistoryInUse extends ApplyException {
        private static final long serialVersionUID = 1;

        HistoryInUse(String what, SQLException cause) {
            super(
                    "cannot " + what + ", for others use it: " + words(cause)
                            + ": run the command again when they are done",
                    cause);
        }
    }

    /** Nobody may act in this role, or not the one who connected. */
    public static final class RoleRefused extends ApplyException {
        private static final long serialVersionUID = 1;

        RoleRefused(String role, SQLException cause) {
            super(
                    "cannot act as the role " + role + ": " + words(cause)
                            + ": name one with --role that is there and that the user is a member of",
                    cause);
        }
    }

    /** The table that would be the history is somebody else's. */
    public static final class ForeignHistory extends ApplyException {
        private static final long serialVersionUID = 1;

        ForeignHistory(QualifiedName table, SQLException cause) {
            super(
                    "the table " + table + " is not Retort's (" + words(cause)
                            + "): rename it, or name another place for the history with --history-schema",
                    cause);
        }
    }

    /** The search path finds the history of another schema than the one that tables are created in. */
    public static final class HistoryElsewhere extends ApplyException {
        private static final long serialVersionUID = 1;

        private HistoryElsewhere(QualifiedName table, String found, String current, String but, String instead) {
            super(
                    "the table " + table + " is in the schema " + found + ", but " + but
                            + ", where tables would be created: " + instead
                            + " in the URL), or begin a history of its own with --history-schema " + current,
                    null);
        }

        static HistoryElsewhere onPostgres(QualifiedName table, String found, String current) {
            return new HistoryElsewhere(
                    table,
                    found,
                    current,
                    "the search path begins with " + current,
                    "begin with " + found + " to go on there (currentSchema=" + found);
        }

        static HistoryElsewhere onH2(QualifiedName table, String found, String current) {
            return new HistoryElsewhere(
                    table,
                    found,
                    current,
                    current + " is the current one",
                    "make " + found + " the current one to go on there (SCHEMA=" + found);
        }
    }

    /** The history says of a revision what this version does not know. */
    public static final class UnreadableHistory extends ApplyException {
        private static final long serialVersionUID = 1;

        UnreadableHistory(QualifiedName table, String id, String state) {
            super(
                    "the table " + table + " says of revision " + id + " that it is \"" + state
                            + "\", which this version does not know: use the version of Retort that wrote it, or put the row right",
                    null);
        }
    }

    /** The database has seen revisions that the class path does not have: it is another version of the application. */
    public static final class UnknownRevisions extends ApplyException {
        private static final long serialVersionUID = 1;
        private final transient List<AppliedRevision> revisions;

        UnknownRevisions(List<AppliedRevision> revisions) {
            super(sentence(revisions), null);
            this.revisions = List.copyOf(revisions);
        }

        static String sentence(List<AppliedRevision> revisions) {
            String named = revisions.stream().map(AppliedRevision::toString).collect(Collectors.joining(", "));
            if (revisions.stream().allMatch(AppliedRevision::draft)) {
                return "the database has seen " + named
                        + ", drafts that are not on this class path: upgrade takes them back unasked only where the compiler has"
                        + " rewritten or removed them; else take them back, with what their tables and columns hold, by"
                        + " upgrade --replace-unknown";
            }
            return "the database has seen " + named
                    + ", which this class path does not have: use the version of the application that has it (if it is"
                    + " another application, give each a line of its own with @Migrations(name)), take it back, with what its"
                    + " tables and columns hold, by upgrade --replace-unknown, or forget what is noted with stamp --purge";
        }

        public List<AppliedRevision> revisions() {
            return revisions;
        }
    }

    /** What another version of the application applied cannot be taken back without it. */
    public static final class NoWayBack extends ApplyException {
        private static final long serialVersionUID = 1;

        NoWayBack(AppliedRevision revision, String why) {
            super(
                    "revision " + revision + " cannot be taken back from its row of history, " + why
                            + ": downgrade with the version of the application that has it, or "
                            + wayByHand(revision.parents()),
                    null);
        }
    }

    /** A revision has no form as statements of this database. */
    public static final class CannotBeSaid extends ApplyException {
        private static final long serialVersionUID = 1;
        private final transient IndexedRevision revision;

        CannotBeSaid(IndexedRevision revision, Database database, RuntimeException cause) {
            super("revision " + revision + " cannot be written for " + database + ": " + words(cause), cause);
            this.revision = revision;
        }

        /** A script has no place for Java. */
        CannotBeSaid(IndexedRevision revision) {
            super(
                    "revision " + revision
                            + " runs Java code, which a script cannot hold: apply it over a connection, or make the script"
                            + " in two ranges around it",
                    null);
            this.revision = revision;
        }

        public IndexedRevision revision() {
            return revision;
        }
    }

    /** Something was asked for that this database, or this plan, cannot give. */
    public static final class NotPossibleHere extends ApplyException {
        private static final long serialVersionUID = 1;

        NotPossibleHere(String sentence) {
            super(sentence, null);
        }
    }

    /** The connection leads to a place that takes no changes. */
    public static final class ReadOnly extends ApplyException {
        private static final long serialVersionUID = 1;

        ReadOnly(String why) {
            super(why + ": connect to the server that writes", null);
        }
    }

    /** Another migrator was at work for as long as we may wait. */
    public static final class LockedByAnother extends ApplyException {
        private static final long serialVersionUID = 1;

        LockedByAnother(String holder, Duration waited) {
            super(
                    "another migrator is at work" + (holder.isEmpty() ? "" : " (" + holder + ")") + " and was after "
                            + waited.toSeconds() + " s: nothing was changed; wait for it and run the command again",
                    null);
        }
    }

    /** Another migrator took us for dead. */
    public static final class LockLost extends ApplyException {
        private static final long serialVersionUID = 1;

        LockLost() {
            super(
                    "another migrator has taken over, because this one let go of its lock, or did not answer for too long: what"
                            + " was finished is noted; run the command again",
                    null);
        }
    }

    /** Statements of one connection ran in several sessions, so that the lock of a session means nothing. */
    public static final class SessionSwapped extends ApplyException {
        private static final long serialVersionUID = 1;
        private final boolean leftBehind;

        /** @param left the server process that we could not reach to take the lock back */
        SessionSwapped(Optional<String> left) {
            super(
                    "the connection changes its session between transactions, as a pooler in transaction mode does:"
                            + " give the URL of the database itself"
                            + left.map(it -> "; a lock is left with the server process " + it
                                            + ", end it with: select pg_terminate_backend(" + it + ")")
                                    .orElse(""),
                    null);
            this.leftBehind = left.isPresent();
        }

        boolean leftBehind() {
            return leftBehind;
        }
    }

    /** Another process did the same revision; never seen outside, for the work goes on with what is left. */
    static final class Overtaken extends ApplyException {
        private static final long serialVersionUID = 1;

        Overtaken(IndexedRevision revision) {
            this("revision " + revision);
        }

        Overtaken(String what) {
            super("another process is at " + what, null);
        }
    }

    /** Tables were in use for as long as we may try. */
    public static final class Busy extends ApplyException {
        private static final long serialVersionUID = 1;
        private final transient List<String> blockers;

        Busy(IndexedRevision revision, int attempts, List<String> blockers, Throwable cause) {
            super(
                    "revision " + revision + " needs what others use, and did not get it in " + attempts
                            + (attempts == 1 ? " attempt" : " attempts") + ": " + words(cause)
                            + (blockers.isEmpty() ? "" : "\n  in use by: " + String.join("\n             ", blockers))
                            + "\n  now:       no attempt left anything behind"
                            + "\n  next:      run the command again when there is less traffic",
                    cause);
            this.blockers = List.copyOf(blockers);
        }

        /** Who used them, as far as we may see it. */
        public List<String> blockers() {
            return blockers;
        }
    }

    /** Somebody asked us to stop. */
    public static final class Cancelled extends ApplyException {
        private static final long serialVersionUID = 1;

        Cancelled() {
            super(
                    "cancelled: what was finished is noted, the rest is rolled back; run the command again to go on",
                    null);
        }
    }

    /** Something did not come to its end of which nobody but its author can tell whether it happened. */
    public static final class InDoubt extends ApplyException {
        private static final long serialVersionUID = 1;

        InDoubt(IndexedRevision revision, String step, String ifDone, String ifNot) {
            super(
                    "a step of revision " + revision
                            + " was begun and did not come to its end, and the database does not"
                            + " show whether it was done:\n  step:        "
                            + step.replace("\n", "\n               ")
                            + "\n  if done:     " + ifDone + "\n  if not done: " + ifNot
                            + "\n  next:        run one of these two statements, then the command again",
                    null);
        }
    }

    /** What ran of a revision that was interrupted is not what the revision says now. */
    public static final class ChangedHalfway extends ApplyException {
        private static final long serialVersionUID = 1;

        ChangedHalfway(IndexedRevision revision, int done) {
            super(
                    "revision " + revision + " was changed after its first " + (done == 1 ? "step" : done + " steps")
                            + " ran: put those back as they were and correct only what comes after them",
                    null);
        }
    }

    /** A revision's own SQL said commit or rollback. */
    public static final class TransactionEnded extends ApplyException {
        private static final long serialVersionUID = 1;

        TransactionEnded(IndexedRevision revision) {
            this(revision, "");
        }

        /** The problem is no cause, or it might be tried again. */
        TransactionEnded(IndexedRevision revision, Throwable problem) {
            this(revision, " and then failed: " + words(problem));
            addSuppressed(problem);
        }

        private TransactionEnded(IndexedRevision revision, String failed) {
            super(
                    "revision " + revision + " ended the transaction that it ran in" + failed
                            + ", so nobody knows what of it is there: it is"
                            + " not noted as done. What it did before a commit stays, all else is gone. Take commit and"
                            + " rollback out of its SQL (what must not be in a transaction is op.outsideTransaction), undo by"
                            + " hand what stayed, and run it again",
                    null);
        }
    }

    /** The connection was lost between a commit and its answer. */
    public static final class CommitUnanswered extends ApplyException {
        private static final long serialVersionUID = 1;

        CommitUnanswered(SQLException cause) {
            super(
                    "the connection was lost before the database answered a commit: " + words(cause)
                            + "; what was last at work is done or rolled back as a whole: run the command again, it sees"
                            + " which and goes on",
                    cause);
        }
    }

    /** The database, or the way to it, was gone in the middle of the work. */
    public static final class ConnectionLost extends ApplyException {
        private static final long serialVersionUID = 1;

        ConnectionLost(Throwable cause) {
            super(
                    "the connection to the database was lost: " + words(cause)
                            + ": what was finished is noted, the rest is rolled back or taken up where it stopped: run the"
                            + " command again",
                    cause);
        }
    }
}
