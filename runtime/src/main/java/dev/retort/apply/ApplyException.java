package dev.retort.apply;

import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** A plan could not run, or not to its end; the message says what to do. */
public abstract sealed class ApplyException extends RuntimeException
        permits ApplyException.CannotConnect,
                ApplyException.HistoryRefused,
                ApplyException.UnknownRevisions,
                ApplyException.CannotBeSaid,
                RevisionFailed {

    private static final long serialVersionUID = 1;

    ApplyException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What a driver says, on one line, with its SQLState. */
    static String words(Throwable problem) {
        String message = problem.getMessage() == null
                ? problem.getClass().getName()
                : problem.getMessage().lines().map(String::strip).collect(Collectors.joining(" "));
        return problem instanceof SQLException sql && sql.getSQLState() != null
                ? message + " (SQLState " + sql.getSQLState() + ")"
                : message;
    }

    /** There is no database, or it does not let us in. */
    public static final class CannotConnect extends ApplyException {
        private static final long serialVersionUID = 1;

        CannotConnect(SQLException cause) {
            super("cannot connect: " + words(cause), cause);
        }
    }

    /** The database does not let us read or make its history, or look at its schema. */
    public static final class HistoryRefused extends ApplyException {
        private static final long serialVersionUID = 1;

        HistoryRefused(String what, SQLException cause) {
            super("cannot " + what + ": " + words(cause), cause);
        }
    }

    /** The database has seen revisions that the class path does not have: it is another version of the application. */
    public static final class UnknownRevisions extends ApplyException {
        private static final long serialVersionUID = 1;
        private final transient List<AppliedRevision> revisions;

        UnknownRevisions(List<AppliedRevision> revisions) {
            super(
                    "the database has seen "
                            + revisions.stream().map(AppliedRevision::toString).collect(Collectors.joining(", "))
                            + ", which this class path does not have: use the version of the application that has it",
                    null);
            this.revisions = List.copyOf(revisions);
        }

        public List<AppliedRevision> revisions() {
            return revisions;
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
}
