package dev.retort.apply;

import dev.retort.revision.Direction;

/**
 * How far a revision came that was begun and not finished.
 *
 * @param steps how many are done
 * @param inDoubt whether one more was begun, and only a look at the database can tell what became of it
 */
public record Unfinished(Direction direction, int steps, boolean inDoubt) {

    static Unfinished of(Journal.Entry entry) {
        return new Unfinished(
                entry.state().direction().orElseThrow(),
                entry.step().orElse(0),
                entry.state().inDoubt());
    }

    /** What becomes of it. */
    public String goesOn() {
        return switch (direction) {
            case UPGRADE -> "the next upgrade goes on with it, a downgrade takes it back";
            case DOWNGRADE -> "the next upgrade or downgrade goes on with it";
        };
    }

    /** {@code upgrade begun, 2 steps done, in doubt about the next}. */
    @Override
    public String toString() {
        return direction + " begun, " + (steps == 1 ? "1 step" : steps + " steps") + " done"
                + (inDoubt ? ", in doubt about the next" : "");
    }
}
