package dev.retort.revision;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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

    /** An index on the class path is damaged. */
    public static final class UnreadableIndex extends RevisionException {
        private static final long serialVersionUID = 1;
        private final int lineNumber;
        private final String reason;

        UnreadableIndex(int lineNumber, String reason) {
            this("", lineNumber, reason);
        }

        private UnreadableIndex(String where, int lineNumber, String reason) {
            super("the revision index" + where + " is damaged in line " + lineNumber + " (" + reason
                    + "): compile the project again from a clean build");
            this.lineNumber = lineNumber;
            this.reason = reason;
        }

        /** @param origin the jar or the folder */
        UnreadableIndex in(String origin) {
            return new UnreadableIndex(" of " + origin, lineNumber, reason);
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
        private final int known;

        NewerIndex(int format, int known) {
            this("", format, known);
        }

        private NewerIndex(String where, int format, int known) {
            super("the revision index" + where + " has format " + format + " and this version of Retort reads up to "
                    + known + ": use the runtime of the version that compiled it");
            this.format = format;
            this.known = known;
        }

        /** @param origin the jar or the folder */
        NewerIndex in(String origin) {
            return new NewerIndex(" of " + origin, format, known);
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
            this(one, "", other, "");
        }

        private DuplicateRevision(IndexedRevision one, String ofOne, IndexedRevision other, String ofOther) {
            super("two revisions have the id " + one.id() + ": " + one.className() + ofOne + " and " + other.className()
                    + ofOther);
            this.revisions = List.of(one, other);
        }

        /** @param origins the jar or the folder of each */
        DuplicateRevision in(Map<IndexedRevision, String> origins) {
            IndexedRevision one = revisions.get(0);
            IndexedRevision other = revisions.get(1);
            return new DuplicateRevision(
                    one,
                    " in " + origins.get(one.withDraft(false)),
                    other,
                    " in " + origins.get(other.withDraft(false)));
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

    /** A revision depends on one that is not there. */
    public static final class UnknownDependency extends RevisionException {
        private static final long serialVersionUID = 1;
        private final String dependency;

        UnknownDependency(IndexedRevision revision, String dependency, Collection<String> known) {
            super("revision " + revision + " depends on " + dependency
                    + ", which is neither a whole id nor a label; there are " + listed(known));
            this.dependency = dependency;
        }

        public String dependency() {
            return dependency;
        }
    }

    /** A label stands for two revisions. */
    public static final class DuplicateLabel extends RevisionException {
        private static final long serialVersionUID = 1;
        private final String label;

        DuplicateLabel(String label, IndexedRevision one, IndexedRevision other) {
            super("the label " + label + " of " + one
                    + (label.equals(other.id()) ? " is the id of " + other : " is already used by " + other));
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** An id or a label could not be written as a target. */
    public static final class MalformedName extends RevisionException {
        private static final long serialVersionUID = 1;

        MalformedName(IndexedRevision revision, String name) {
            super("\"" + name + "\" cannot be the id or a label of " + revision.className()
                    + ": write letters, digits, _ and . only, and not head, heads, base or current");
        }
    }

    /** Revisions need each other in a circle. */
    public static final class CycleDetected extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<String> revisions;

        CycleDetected(List<String> revisions) {
            super("revisions follow each other or depend on each other in a circle: " + String.join(" -> ", revisions));
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
            super("there is no single " + target + ": there are " + listed(described) + "; "
                    + (target.equals(Target.HEAD) ? "name one of them, or write heads for all" : "name one of them"));
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
                    + "\" is not a target: write head, heads, base, current, a label or the first letters of a revision's"
                    + " id, with +2 or -1 for steps from there and label@ for a branch");
        }
    }

    /** The target is where a database stands, and none is asked. */
    public static final class NeedsDatabase extends RevisionException {
        private static final long serialVersionUID = 1;

        NeedsDatabase() {
            super("current is where a database stands, and none is asked here: name a revision, or write head or base");
        }
    }

    /** No revision's id begins so. */
    public static final class UnknownTarget extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<IndexedRevision> candidates;

        UnknownTarget(String written, Collection<IndexedRevision> candidates, Collection<String> labels) {
            super("no revision's id begins with " + written
                    + (candidates.isEmpty()
                            ? ": there are no revisions"
                            : "; there are " + choice(candidates, labels)));
            this.candidates = List.copyOf(candidates);
        }

        private static String choice(Collection<IndexedRevision> candidates, Collection<String> labels) {
            return listed(candidates)
                    + (labels.isEmpty() ? "" : " and the labels " + listed(labels))
                    + ", and head, heads, base and current";
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

    /** The revision is there, but elsewhere. */
    public static final class NotInBranch extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient IndexedRevision revision;

        NotInBranch(IndexedRevision revision, String branch) {
            super("revision " + revision + " is not in the branch of " + branch + ": it neither leads to " + branch
                    + " nor follows it");
            this.revision = revision;
        }

        public IndexedRevision revision() {
            return revision;
        }
    }

    /** A part of history ends before it begins. */
    public static final class NotAncestor extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient IndexedRevision revision;

        NotAncestor(IndexedRevision revision, Target to) {
            super(to + " does not build on " + revision + ", so nothing lies between them");
            this.revision = revision;
        }

        public IndexedRevision revision() {
            return revision;
        }
    }

    /** One end of a range is missing. */
    public static final class NoColon extends RevisionException {
        private static final long serialVersionUID = 1;

        NoColon(String written) {
            super("\"" + written + "\" is not a range: write from:to, from: or :to, as 3f2a:head");
        }
    }

    /** Steps from a revision lead beyond the first or the last. */
    public static final class NoSuchStep extends RevisionException {
        private static final long serialVersionUID = 1;

        NoSuchStep(Target target, int possible) {
            super("there is no " + target + ": only " + (possible == 1 ? "1 step is" : possible + " steps are")
                    + " possible from there");
        }
    }

    /** Steps from a revision come to a place where several ways go on. */
    public static final class UnclearStep extends RevisionException {
        private static final long serialVersionUID = 1;
        private final transient List<IndexedRevision> candidates;

        UnclearStep(Target target, String at, List<IndexedRevision> candidates) {
            super("it is not clear what " + target + " is: next to " + at + " are " + listed(candidates)
                    + "; name one of them");
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
