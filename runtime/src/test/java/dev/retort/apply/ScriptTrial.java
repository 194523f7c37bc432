package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;

/** The script of one revision on a database where it belongs or where it does not; its last statements may never be run. */
final class ScriptTrial {

    private final RandomWorld world;
    private final Random random;
    private final List<String> log;

    ScriptTrial(RandomWorld world, Random random, List<String> log) {
        this.world = world;
        this.random = random;
        this.log = log;
    }

    ScriptRun run() throws Exception {
        boolean stops = world.database() == Database.POSTGRESQL && random.nextBoolean();
        ScriptRun run = new ScriptRun(world.live(), stops ? 1 + random.nextInt(30) : Integer.MAX_VALUE);
        IndexedRevision revision =
                world.revisions().get(random.nextInt(world.revisions().size())).index();
        boolean up = random.nextInt(3) > 0;
        // The way to base, or from there, is that of whatever it depends on, too.
        if (revision.parents().size() > 1 || !revision.dependsOn().isEmpty()) {
            return run;
        }
        try {
            String below =
                    revision.parents().isEmpty() ? "base" : revision.parents().get(0);
            String range = up ? below + ":" + revision.id() : revision.id() + ":" + below;
            run(
                    run,
                    revision.id(),
                    up,
                    world.live().with(world.classPath(world.ids())).sql(world.database(), range));
        } catch (ApplyException.CannotBeSaid e) {
            log.add("> no script of " + revision.id());
        }
        return run;
    }

    private void run(ScriptRun run, String id, boolean up, String sql) throws Exception {
        log.add("> script of " + id + (up ? " up" : " down") + " at " + world.applied() + world.unfinished());
        SortedSet<String> goal = world.applied();
        List<String> before = world.everything();
        boolean fits = fits(id, up);
        Optional<SQLException> problem = run.of(sql);
        world.awaitNoLocks();
        log.add("  " + problem.map(Throwable::getMessage).orElse(run.stopped() ? "stopped" : "well") + "\n  now at "
                + world.applied() + world.unfinished());
        if (!fits) {
            assertTrue(run.stopped() || problem.isPresent(), "the script does not belong here");
            assertEquals(before, world.everything(), "the script does not belong here");
        } else if (problem.isEmpty() && !run.stopped()) {
            if (up) {
                goal.add(id);
            } else {
                goal.remove(id);
            }
            assertEquals(goal, world.applied(), "what is applied");
            if (world.unfinished().isEmpty()) {
                world.assertAsUndisturbed();
            }
        } else if (world.database() == Database.H2) {
            log.add("  undone by hand, for on H2 nothing is noted of what ran before an error");
            world.makeByHand(goal);
        }
    }

    private boolean fits(String id, boolean up) throws SQLException {
        SortedSet<String> applied = world.applied();
        SortedSet<String> needed = world.graph().neededBy(id);
        List<String> begun =
                world.unfinished().stream().map(it -> it.split(",")[0]).toList();
        return up
                ? applied.containsAll(world.graph().needs(id)) && !applied.contains(id) && !begun.contains(id)
                : applied.contains(id)
                        && Collections.disjoint(applied, needed)
                        && Collections.disjoint(begun, Set.copyOf(needed));
    }
}
