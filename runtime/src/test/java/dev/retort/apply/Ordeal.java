package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import dev.retort.Retort;
import dev.retort.apply.FaultySource.Fault;
import dev.retort.operation.Database;
import dev.retort.revision.Direction;
import dev.retort.revision.RevisionException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commands by chance on a database where much goes wrong, and what their messages advise. Where a command says that it has done its
 * work, the database is what an undisturbed run makes; where it refuses, nothing has changed; and what it advises helps.
 */
final class Ordeal {

    private static final int COMMANDS = 5;
    private static final Pattern WAY_BACK = Pattern.compile("or run downgrade (\\S+), which takes back");
    private static final Pattern BY_HAND =
            Pattern.compile("by hand what .* note so with stamp (.*)\\z", Pattern.DOTALL);

    private static final Pattern PURGE =
            Pattern.compile("by hand what it did, and note all heads .* with stamp --purge");

    private final RandomWorld world;
    private final long seed;
    private final Random random;
    private final List<String> log = new ArrayList<>();
    /** What was done for good when a step was last left in doubt. */
    private String done = "";

    Ordeal(Database database, long seed) throws SQLException {
        this.seed = seed;
        this.random = new Random(seed);
        this.world = new RandomWorld(database, RandomRevisions.of(random));
    }

    void run() throws Exception {
        try {
            for (int i = 0; i < COMMANDS; i++) {
                act();
            }
            settle(new TypedCommand(Direction.UPGRADE, "heads", world.ids(), false));
            assertEquals(world.ids(), world.applied(), "all is applied");
            settle(new TypedCommand(Direction.DOWNGRADE, "base", world.ids(), false));
            assertEquals(Set.of(), world.applied(), "nothing is applied");
        } catch (Throwable e) {
            throw new AssertionError("seed " + seed + " on " + world.database() + "\n" + story(), e);
        }
    }

    private String story() {
        StringBuilder text = new StringBuilder();
        world.revisions().forEach(text::append);
        log.forEach(it -> text.append(it).append('\n'));
        return text.toString();
    }

    private void act() throws Exception {
        switch (random.nextInt(10)) {
            case 0 -> {
                log.add("> a row that is in the way");
                world.addForeignRow();
            }
            case 1 -> {
                List<String> unfinished = world.unfinished();
                ScriptRun run = new ScriptTrial(world, random, log).run();
                if (!unfinished.equals(world.unfinished())) {
                    done = run.done();
                }
            }
            case 2 -> beside();
            default -> {}
        }
        TypedCommand command = command();
        look(command);
        SortedSet<String> before = world.applied();
        boolean halfway = !world.unfinished().isEmpty();
        Optional<RuntimeException> problem = disturbed(command);
        if (problem.isPresent() && random.nextInt(4) > 0) {
            follow(command, problem.get(), before, halfway);
        }
    }

    /** One migrator waits while another one is at work, and goes on when that is done, or dead. */
    private void beside() throws Exception {
        TypedCommand all = new TypedCommand(Direction.UPGRADE, "heads", world.ids(), false);
        List<String> unfinished = world.unfinished();
        log.add("> two at once at " + world.applied() + unfinished);
        Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
        FaultySource source = new FaultySource(world.live().url(), fault, 20 + random.nextInt(60));
        List<CompletableFuture<Optional<RuntimeException>>> others = new ArrayList<>();
        FaultySource waiting = new FaultySource(world.live().url(), Fault.FAILS, 0);
        source.during(() -> others.add(CompletableFuture.supplyAsync(() -> all.problem(retort(waiting, all)))));
        Optional<RuntimeException> problem = all.problem(retort(source, all));
        log.add("  " + fault + " at " + source.victim() + ": "
                + problem.map(Throwable::getMessage).orElse("well"));
        if (!unfinished.equals(world.unfinished())) {
            done = source.done();
        }
        for (CompletableFuture<Optional<RuntimeException>> other : others) {
            problem = other.get();
            log.add("  the other: " + problem.map(Throwable::getMessage).orElse("well"));
        }
        world.awaitNoLocks();
        log.add("  now at " + world.applied() + world.unfinished());
        if (problem.isPresent()) {
            log.add("  again:");
            settle(all);
        } else {
            assertEquals(world.ids(), world.applied(), "what is applied");
            world.assertAsUndisturbed();
        }
    }

    private TypedCommand command() {
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> new TypedCommand(Direction.UPGRADE, "heads", world.ids(), false);
            case 3 -> new TypedCommand(Direction.UPGRADE, any(world.ids()), world.ids(), false);
            case 4 -> new TypedCommand(Direction.UPGRADE, "+1", world.ids(), false);
            case 5 ->
                new TypedCommand(
                        Direction.DOWNGRADE, random.nextBoolean() ? "base" : any(world.ids()), world.ids(), false);
            case 6 -> new TypedCommand(Direction.DOWNGRADE, any(world.ids()) + "-1", world.ids(), false);
            case 7 -> new TypedCommand(Direction.DOWNGRADE, "-1", world.ids(), false);
            case 8 -> new TypedCommand(Direction.UPGRADE, "heads", older(), false);
            default -> new TypedCommand(Direction.UPGRADE, "heads", older(), true);
        };
    }

    private String any(SortedSet<String> ids) {
        return List.copyOf(ids).get(random.nextInt(ids.size()));
    }

    private SortedSet<String> older() {
        return new TreeSet<>(world.graph().withAncestors(Set.of(any(world.ids()))));
    }

    /** Reads only, whatever the state of the database. */
    private void look(TypedCommand command) throws SQLException {
        List<String> before = world.everything();
        Retort retort = retort(new FaultySource(world.live().url(), Fault.FAILS, 0), command);
        retort.status();
        retort.history();
        retort.pending();
        retort.verify();
        try {
            if (command.direction() == Direction.UPGRADE) {
                retort.planUpgrade(command.target());
            } else {
                retort.planDowngrade(command.target());
            }
        } catch (RevisionException | ApplyException.UnknownRevisions | ApplyException.NoWayBack e) {
            // Is said by the command, too.
        }
        assertEquals(before, world.everything(), "looking changes nothing");
    }

    private Retort retort(FaultySource source, TypedCommand command) {
        return Retort.on(source.dataSource())
                .classLoader(world.classPath(command.known()))
                .settings(Settings.defaults()
                        .withLockWait(Duration.ofSeconds(60))
                        .withLockTimeouts(new LockTimeouts(
                                List.of(Duration.ofSeconds(20)), Duration.ofMillis(1), Duration.ofMinutes(1)))
                        .withReplaceUnknown(command.replacing()))
                .listener(it -> {
                    if (it instanceof Event.StatementExecuted executed) {
                        log.add("      ran " + executed.sql());
                    }
                });
    }

    private static boolean isRefusal(RuntimeException problem) {
        return problem instanceof RevisionException
                || problem instanceof ApplyException.UnknownRevisions
                || problem instanceof ApplyException.NoWayBack;
    }

    private Optional<RuntimeException> disturbed(TypedCommand command) throws Exception {
        Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
        return run(command, fault, 1 + random.nextInt(40 + 40 * random.nextInt(3)));
    }

    private Optional<RuntimeException> undisturbed(TypedCommand command) throws Exception {
        return run(command, Fault.FAILS, Integer.MAX_VALUE);
    }

    private Optional<RuntimeException> run(TypedCommand command, Fault fault, int call) throws Exception {
        FaultySource source = new FaultySource(world.live().url(), fault, call);
        List<String> before = world.everything();
        List<String> unfinished = world.unfinished();
        Optional<SortedSet<String>> goal = command.goal(world);
        log.add("> " + command + " at " + world.applied() + world.unfinished());
        Optional<RuntimeException> problem = command.problem(retort(source, command));
        if (source.happened()) {
            log.add("  " + fault + " at call " + call + ", " + source.victim());
        }
        if (!unfinished.equals(world.unfinished())) {
            done = source.done();
        }
        log.add("  " + problem.map(Throwable::getMessage).orElse("well") + "\n  now at " + world.applied()
                + world.unfinished());
        world.awaitNoLocks();
        if (problem.isEmpty()) {
            assertArrived(goal);
        } else if (isRefusal(problem.get())) {
            assertEquals(before, world.everything(), "a refusal changes nothing");
        } else if (world.unfinished().isEmpty()) {
            world.assertAsUndisturbed();
        }
        return problem;
    }

    private void assertArrived(Optional<SortedSet<String>> goal) throws SQLException {
        if (goal.isPresent()) {
            assertEquals(goal.get(), world.applied(), "what is applied");
            assertEquals(List.of(), world.unfinished());
        }
        if (world.unfinished().isEmpty()) {
            world.assertAsUndisturbed();
        }
    }

    /** Does what the message says. */
    private void follow(TypedCommand command, RuntimeException problem, SortedSet<String> before, boolean halfway)
            throws Exception {
        Matcher wayBack = WAY_BACK.matcher(problem.getMessage());
        Matcher byHand = BY_HAND.matcher(problem.getMessage());
        if (problem instanceof ApplyException.InDoubt doubt) {
            answer(doubt);
        } else if (wayBack.find() && random.nextBoolean()) {
            SortedSet<String> applied = world.applied();
            log.add("  as advised:");
            undisturbed(new TypedCommand(Direction.DOWNGRADE, wayBack.group(1), world.ids(), false))
                    .ifPresent(it -> fail("the way back does not work", it));
            assertEquals(applied, world.applied(), "what else is applied stays");
            assertEquals(List.of(), world.unfinished());
        } else if (byHand.find() && random.nextBoolean()) {
            byHand(command, byHand.group(1));
        } else if (PURGE.matcher(problem.getMessage()).find() && random.nextBoolean()) {
            purge(command);
        } else if (!isRefusal(problem) && !(command.counts() && !world.applied().equals(before))) {
            log.add("  again:");
            settle(command);
        }
    }

    private void byHand(TypedCommand command, String target) throws Exception {
        SortedSet<String> applied = world.applied();
        if (world.ids().contains(target)) {
            applied.add(target);
        }
        log.add("  by hand " + applied + " and stamp " + target);
        world.makeByHand(applied);
        retort(new FaultySource(world.live().url(), Fault.FAILS, 0), command).stamp(target);
        assertEquals(applied, world.applied(), "stamped");
        assertEquals(List.of(), world.unfinished());
        world.assertAsUndisturbed();
    }

    private void purge(TypedCommand command) throws Exception {
        SortedSet<String> applied = world.applied();
        applied.retainAll(command.known());
        SortedSet<String> heads = world.graph().headsOf(applied);
        log.add("  by hand " + applied + " and stamp --purge " + heads);
        world.makeByHand(applied);
        retort(new FaultySource(world.live().url(), Fault.FAILS, 0), command)
                .purgeAndStamp(heads.isEmpty() ? new String[] {"base"} : heads.toArray(String[]::new));
        assertEquals(applied, world.applied(), "stamped");
        assertEquals(List.of(), world.unfinished());
        world.assertAsUndisturbed();
    }

    private void answer(ApplyException.InDoubt doubt) throws SQLException {
        boolean isDone = line("  step:        ", doubt).equals(done);
        String sql = line(isDone ? "  if done:     " : "  if not done: ", doubt);
        log.add("  answer " + sql);
        world.live().execute(sql);
    }

    private static String line(String start, ApplyException.InDoubt doubt) {
        return doubt.getMessage()
                .lines()
                .filter(it -> it.startsWith(start))
                .findFirst()
                .orElseThrow()
                .substring(start.length());
    }

    /** Until it has done its work. */
    private void settle(TypedCommand command) throws Exception {
        boolean refuses = command.goal(world).isEmpty();
        boolean hasRoom = false;
        for (int attempt = 0; attempt < 4; attempt++) {
            Optional<RuntimeException> problem = undisturbed(command);
            if (problem.isEmpty()) {
                return;
            }
            if (problem.get() instanceof ApplyException.InDoubt doubt) {
                answer(doubt);
            } else if (isRefusal(problem.get()) && (command.replacing() || refuses)) {
                return;
            } else if (problem.get() instanceof RevisionFailed && !hasRoom) {
                log.add("  without the rows that are in the way:");
                world.removeForeignRows();
                hasRoom = true;
            } else {
                fail("it does not work", problem.get());
            }
        }
        fail("it never comes to an end");
    }
}
