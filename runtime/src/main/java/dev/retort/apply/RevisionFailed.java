package dev.retort.apply;

import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import java.util.List;
import java.util.regex.Pattern;

/** A revision failed while it ran; the message is a report: what failed, what ran, what is left, what to do next. */
public final class RevisionFailed extends ApplyException {

    private static final long serialVersionUID = 1;

    /** A subquery is not supported there either. */
    private static final Pattern CHANGES_TYPE = Pattern.compile(
            "alter table .* alter column .* type (?!.*\\bselect\\b)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final transient IndexedRevision revision;
    private final Direction direction;
    private final String step;
    private final transient List<String> executed;
    private final boolean rolledBack;

    RevisionFailed(
            IndexedRevision revision,
            Direction direction,
            String step,
            List<String> executed,
            Left left,
            Throwable cause) {
        super(report(revision, direction, step, executed, left, cause), cause);
        this.revision = revision;
        this.direction = direction;
        this.step = step;
        this.executed = List.copyOf(executed);
        this.rolledBack = left instanceof Left.Nothing;
    }

    private static String report(
            IndexedRevision revision,
            Direction direction,
            String step,
            List<String> executed,
            Left left,
            Throwable cause) {
        return direction + " of " + revision + " failed: " + words(cause)
                + "\n  at:      " + indented(step)
                + "\n  before:  " + (executed.isEmpty() ? "nothing ran" : counted(executed.size()) + " ran")
                + "\n  now:     " + now(executed, left)
                + "\n  next:    " + next(revision, direction, step, left, cause);
    }

    private static String now(List<String> executed, Left left) {
        if (left instanceof Left.Nothing) {
            return "rolled back, the database is as it was before this revision";
        }
        if (left instanceof Left.Within) {
            return "a part of this step may stay, for H2 commits with each definition, and that the step was begun is"
                    + " noted in retort_history";
        }
        return executed.isEmpty()
                ? "what it left is there, and that it was begun is noted in retort_history"
                : "what ran before it was committed, and is noted in retort_history:" + listed(executed);
    }

    private static String next(IndexedRevision revision, Direction direction, String step, Left left, Throwable cause) {
        if (left instanceof Left.Within within) {
            return "finish the step by hand, or undo what is there of it, note that with one of these statements, and run "
                    + (isUnknown(revision) ? Direction.UPGRADE : direction) + " again:"
                    + listed(List.of("if finished: " + within.ifDone(), "if undone:   " + within.ifUndone()));
        }
        return wayToAdopt(revision, direction, cause)
                + wayOn(
                        revision,
                        direction,
                        hasDependents(step, cause),
                        left instanceof Left.Nothing,
                        left instanceof Left.Before before ? before.wayOut() : "",
                        cause);
    }

    /** Only its row of history is here. */
    private static boolean isUnknown(IndexedRevision revision) {
        return revision.className().isEmpty();
    }

    private static String wayOn(
            IndexedRevision revision,
            Direction direction,
            boolean hasDependents,
            boolean rolledBack,
            String wayOut,
            Throwable cause) {
        boolean isUnknown = isUnknown(revision);
        if (rolledBack && SqlStates.notAllowed(cause)) {
            return wayToTheRight() + ", and run " + (isUnknown ? Direction.UPGRADE : direction) + " again";
        }
        if (isUnknown) {
            return (rolledBack ? "correct the database, and run upgrade again; or " : "")
                    + wayByHand(revision.parents()) + ", for nobody can correct a revision that is not here";
        }
        String correction = SqlStates.ended(cause)
                ? SqlStates.endedByH2(cause)
                        ? "where query_timeout ended it, allow more (QUERY_TIMEOUT=0 in the URL), and"
                        : "where statement_timeout ended it, allow more (alter role, or"
                                + " options=-c%20statement_timeout=0 in the URL), and"
                : hasDependents
                        ? "let the revision drop what depends on it before this step and make it again after (op.execute,"
                                + (direction == Direction.UPGRADE ? " in the downgrade too;" : "")
                                + " CASCADE would lose it), and"
                        : rolledBack
                                ? "correct the revision or the database and"
                                : "correct the revision from there on, or the database, and";
        return correction + " run " + direction + " again"
                + (rolledBack ? "" : ": it goes on where it stopped" + wayOut);
    }

    private static boolean hasDependents(String step, Throwable cause) {
        return SqlStates.hasDependents(cause)
                || SqlStates.notSupported(cause) && CHANGES_TYPE.matcher(step).lookingAt();
    }

    /** The first thing that everybody meets whose database is older than Retort. */
    private static String wayToAdopt(IndexedRevision revision, Direction direction, Throwable cause) {
        boolean mayBeOlder =
                direction == Direction.UPGRADE && revision.parents().isEmpty() && SqlStates.thereAlready(cause);
        return mayBeOlder
                ? "if the database had all this before Retort came, note so with stamp " + revision.id() + "; else "
                : "";
    }

    private static String counted(int statements) {
        return statements == 1 ? "1 statement" : statements + " statements";
    }

    private static String listed(List<String> executed) {
        StringBuilder lines = new StringBuilder();
        executed.forEach(it -> lines.append("\n             ").append(indented(it)));
        return lines.toString();
    }

    private static String indented(String text) {
        return text.replace("\n", "\n             ");
    }

    public IndexedRevision revision() {
        return revision;
    }

    public Direction direction() {
        return direction;
    }

    /** The statement that failed. */
    public String step() {
        return step;
    }

    /** What had run before it, in order. */
    public List<String> executed() {
        return executed;
    }

    /** Whether nothing of the revision is left; otherwise {@link #executed} is. */
    public boolean rolledBack() {
        return rolledBack;
    }
}
