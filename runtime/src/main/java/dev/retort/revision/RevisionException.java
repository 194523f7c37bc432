package dev.retort.revision;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Something about revisions that a person has to decide or repair; the message is one sentence. */
public abstract sealed class RevisionException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN_CANDIDATES = 10;

    private RevisionException(String message) {
        super(message);
    }

    private RevisionException(String message, Throwable cause) {
        super(message, cause);
    }

    private static String listed(Collection<?> candidates) {
        return candidates.stream().limit(SHOWN_CANDIDATES).map(String::valueOf).collect(Collectors.joining(", "))
                + (candidates.size() > SHOWN_CANDIDATES
                        ? " and " + (candidates.size() - SHOWN_CANDIDATES) + " more"
                        : "");
    }

    /** The index on the class path is damaged. */
    public static final class UnreadableIndex extends RevisionException {
        private static final long serialVersionUID = 1;
        private final int lineNumber;

        UnreadableIndex(int lineNumber, String reason) {
            super("the revision index is damaged in line " + lineNumber + " (" + reason
                    + "): compile the project again from a clean build");
            this.lineNumber = lineNumber;
        }

        /** Counted from one. */
        public int lineNumber() {
            return lineNumber;
        }
    }

    /** The index was written by a later Retort. */
    public static final class NewerIndex extends RevisionException {
        private static final long serialVersionUID = 1;
        private final int format;

        NewerIndex(int format, int known) {
            super("the revision index has format " + format + " and this version of Retort reads up to " + known
                    + ": use the runtime of the version that compiled it");
            this.format = format;
        }

        public int format() {
            return format;
        }
    }

    /** No migrations package of this name was compiled into the class path. */
    public static final class UnknownLine extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<String> known;

        UnknownLine(String line, Collection<String> known) {
            super(
                    known.isEmpty()
                            ? "there are no revisions on the class path (no " + RevisionIndex.RESOURCE
                                    + "): add the application's classes, compiled with the Retort processor"
                            : "there is no line of revisions called " + line + ", only " + listed(known));
            this.known = List.copyOf(known);
        }

        public List<String> known() {
            return known;
        }
    }

    /** Two different revisions carry one id. */
    public static final class DuplicateRevision extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<IndexedRevision> revisions;

        DuplicateRevision(IndexedRevision one, IndexedRevision other) {
            super("two revisions have the id " + one.id() + ": " + one.className() + " and " + other.className());
            this.revisions = List.of(one, other);
        }

        public List<IndexedRevision> revisions() {
            return revisions;
        }
    }

    /** A revision follows one that is not there. */
    public static final class UnknownParent extends RevisionException {
        private static final long serialVersionUID = 1;
        private final String parent;

        UnknownParent(IndexedRevision revision, String parent, Collection<String> known) {
            super("revision " + revision + " follows " + parent + ", which is not there; there are " + listed(known));
            this.parent = parent;
        }

        public String parent() {
            return parent;
        }
    }

    /** Revisions follow each other in a circle. */
    public static final class CycleDetected extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<String> revisions;

        CycleDetected(List<String> revisions) {
            super("revisions follow each other in a circle: " + String.join(" -> ", revisions));
            this.revisions = List.copyOf(revisions);
        }

        public List<String> revisions() {
            return revisions;
        }
    }

    /** One head was asked for and there are several. */
    public static final class SeveralHeads extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<String> heads;

        SeveralHeads(String target, Collection<?> described, Collection<String> heads) {
            super("there is no single " + target + ": there are " + listed(described) + "; name one of them");
            this.heads = List.copyOf(heads);
        }

        public List<String> heads() {
            return heads;
        }
    }

    /** The text is none of the ways to write a target. */
    public static final class MalformedTarget extends RevisionException {
        private static final long serialVersionUID = 1;

        MalformedTarget(String written) {
            super("\"" + written
                    + "\" is not a target: write head, base, +2, -1 or the first letters of a revision's id");
        }
    }

    /** No revision's id begins so. */
    public static final class UnknownTarget extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<IndexedRevision> candidates;

        UnknownTarget(String written, Collection<IndexedRevision> candidates) {
            super("no revision's id begins with " + written
                    + (candidates.isEmpty() ? ": there are no revisions" : "; there are " + listed(candidates)));
            this.candidates = List.copyOf(candidates);
        }

        public List<IndexedRevision> candidates() {
            return candidates;
        }
    }

    /** Several ids begin so. */
    public static final class AmbiguousTarget extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<IndexedRevision> candidates;

        AmbiguousTarget(String written, Collection<IndexedRevision> candidates) {
            super("several revisions begin with " + written + ": " + listed(candidates));
            this.candidates = List.copyOf(candidates);
        }

        public List<IndexedRevision> candidates() {
            return candidates;
        }
    }

    /** The target lies the other way. */
    public static final class WrongDirection extends RevisionException {
        private static final long serialVersionUID = 1;

        WrongDirection(Direction direction, String written) {
            super(direction + " " + written + " goes the wrong way: use " + direction.opposite() + " " + written);
        }
    }

    /** More steps than there are. */
    public static final class TooFar extends RevisionException {
        private static final long serialVersionUID = 1;
        private final int available;

        TooFar(Direction direction, int wanted, int available) {
            super("cannot " + direction + " by " + wanted + ": "
                    + switch (direction) {
                        case UPGRADE ->
                            available == 1 ? "only 1 revision is pending" : counted(available) + " are pending";
                        case DOWNGRADE ->
                            available == 1 ? "only 1 revision is applied" : counted(available) + " are applied";
                    });
            this.available = available;
        }

        private static String counted(int revisions) {
            return revisions == 0 ? "no revisions" : "only " + revisions + " revisions";
        }

        public int available() {
            return available;
        }
    }

    /** A downgrade goes back to something the database has not seen. */
    public static final class NotApplied extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient IndexedRevision revision;

        NotApplied(IndexedRevision revision) {
            super("cannot downgrade to " + revision + ": it is not applied");
            this.revision = revision;
        }

        public IndexedRevision revision() {
            return revision;
        }
    }

    /** The class of a revision is missing, is something else, or fails before it has said what it does. */
    public static final class NotLoadable extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient IndexedRevision revision;

        NotLoadable(IndexedRevision revision, String reason, Throwable cause) {
            super("revision " + revision + " cannot be loaded: " + reason, cause);
            this.revision = revision;
        }

        public IndexedRevision revision() {
            return revision;
        }
    }

    /** A revision changes something that the revisions before it did not make. */
    public static final class NotReplayable extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient IndexedRevision revision;

        NotReplayable(IndexedRevision revision, RuntimeException cause) {
            super("revision " + revision + " does not fit the revisions before it: " + cause.getMessage(), cause);
            this.revision = revision;
        }

        public IndexedRevision revision() {
            return revision;
        }
    }
}
