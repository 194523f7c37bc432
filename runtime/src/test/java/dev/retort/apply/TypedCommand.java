package dev.retort.apply;

import dev.retort.Retort;
import dev.retort.revision.Direction;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Plan;
import dev.retort.revision.RevisionException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Target;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What somebody types.
 *
 * @param known the revisions of their version of the application
 */
record TypedCommand(Direction direction, String target, SortedSet<String> known, boolean replacing) {

    boolean counts() {
        return target.startsWith("+") || target.startsWith("-");
    }

    @Override
    public String toString() {
        return direction + " " + target + (replacing ? " --replace-unknown" : "") + " knowing " + known;
    }

    /** @return what was said instead of having done it */
    Optional<RuntimeException> problem(Retort retort) {
        try {
            if (direction == Direction.UPGRADE) {
                retort.upgrade(target);
            } else {
                retort.downgrade(target);
            }
            return Optional.empty();
        } catch (ApplyException | RevisionException e) {
            return Optional.of(e);
        }
    }

    /** What must be applied in the end; nothing where the command will refuse, or leave alone what it does not know. */
    Optional<SortedSet<String>> goal(RandomWorld world) throws SQLException {
        SortedSet<String> applied = world.applied();
        SortedSet<String> rows = new TreeSet<>(applied);
        world.unfinished().forEach(it -> rows.add(it.substring(0, it.indexOf(','))));
        if (!replacing && !known.containsAll(rows)) {
            return Optional.empty();
        }
        rows.retainAll(known);
        applied.retainAll(known);
        RevisionGraph graph = world.graph(known);
        try {
            SortedSet<String> goal = new TreeSet<>(rows);
            if (direction == Direction.UPGRADE) {
                goal.removeAll(goingDown(world));
                if (!counts()) {
                    applied.addAll(goal);
                }
                ids(Plan.upgrade(graph, applied, Target.parse(target))).forEach(goal::add);
            } else {
                if (!counts()) {
                    rows.removeAll(goingDown(world));
                }
                ids(Plan.downgrade(graph, rows, Target.parse(target))).forEach(goal::remove);
                goal.removeAll(goingDown(world));
            }
            return Optional.of(goal);
        } catch (RevisionException e) {
            return Optional.empty();
        }
    }

    private static List<String> goingDown(RandomWorld world) throws SQLException {
        return world.unfinished().stream()
                .filter(it -> !it.contains("upgrading"))
                .map(it -> it.substring(0, it.indexOf(',')))
                .toList();
    }

    private static List<String> ids(Plan plan) {
        return plan.revisions().stream().map(IndexedRevision::id).toList();
    }
}
