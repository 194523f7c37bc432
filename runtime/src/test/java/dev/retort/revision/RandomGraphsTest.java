package dev.retort.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every graph, tried on many of them. */
class RandomGraphsTest {

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private final List<IndexedRevision> revisions = new ArrayList<>();
    private final Set<String> applied = new HashSet<>();
    private RevisionGraph graph;
    private Random random;

    private void make(int seed) {
        random = new Random(seed);
        int size = 1 + random.nextInt(20);
        for (int i = 0; i < size; i++) {
            revisions.add(new IndexedRevision("r" + i, some(i, 3), some(i, 2), List.of(), "test.R" + i, "make " + i));
        }
        Collections.shuffle(revisions, random);
        graph = new RevisionGraph(revisions);
        for (String start : some(size, 3)) {
            applied.addAll(graph.withAncestors(List.of(start)));
        }
    }

    private List<String> some(int before, int atMost) {
        int count = before == 0 ? 0 : random.nextInt(atMost + 1);
        return random.ints(count, 0, Math.max(1, before))
                .distinct()
                .mapToObj(it -> "r" + it)
                .toList();
    }

    private Target anyRevision(Collection<String> ids) {
        List<String> sorted = ids.stream().sorted().toList();
        return Target.parse(sorted.get(random.nextInt(sorted.size())));
    }

    private static Set<String> ids(List<IndexedRevision> plan) {
        return plan.stream().map(IndexedRevision::id).collect(Collectors.toSet());
    }

    private void run(Plan plan) {
        for (IndexedRevision step : plan.revisions()) {
            switch (plan.direction()) {
                case UPGRADE -> {
                    assertTrue(applied.containsAll(graph.needs(step.id())), step + " before what it needs");
                    assertTrue(applied.add(step.id()), step + " twice");
                }
                case DOWNGRADE -> {
                    assertTrue(applied.remove(step.id()), step + " is not applied");
                    assertTrue(
                            Collections.disjoint(applied, graph.neededBy(step.id())), step + " before what needs it");
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlanKeepsTheOrderAndReachesItsTarget(int seed) {
        make(seed);
        Target target = anyRevision(ids(revisions));
        run(Plan.upgrade(graph, applied, target));
        assertTrue(applied.contains(target.toString()));
        assertTrue(Plan.upgrade(graph, applied, target).isEmpty());
        Target back = anyRevision(applied);
        run(Plan.downgrade(graph, applied, back));
        assertTrue(applied.contains(back.toString()));
        assertTrue(Collections.disjoint(applied, graph.children(back.toString())));
        assertTrue(Plan.downgrade(graph, applied, back).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allTheWayUpAndDown(int seed) {
        make(seed);
        run(Plan.upgrade(graph, applied, Target.parse("heads")));
        assertEquals(ids(revisions), applied);
        assertEquals(graph.heads(), graph.headsOf(applied));
        run(Plan.downgrade(graph, applied, Target.BASE));
        assertEquals(Set.of(), applied);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void upThenTheSameBackIsWhereOneWas(int seed) {
        make(seed);
        Set<String> before = Set.copyOf(applied);
        Plan up = Plan.upgrade(graph, applied, anyRevision(ids(revisions)));
        run(up);
        List<IndexedRevision> reversed = new ArrayList<>(up.revisions());
        Collections.reverse(reversed);
        run(new Plan(Direction.DOWNGRADE, reversed));
        assertEquals(before, applied);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void headsAreWhatTheOthersLeadTo(int seed) {
        make(seed);
        Set<String> heads = graph.headsOf(applied);
        assertEquals(applied, graph.withAncestors(heads));
        assertTrue(heads.containsAll(graph.topmost(graph.headsOf(applied))));
        assertEquals(applied, graph.withAncestors(graph.topmost(graph.headsOf(applied))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aStampIsAsIfItHadRun(int seed) {
        make(seed);
        Target target = anyRevision(ids(revisions));
        Stamp stamp = Stamp.of(graph, applied, List.of(target));
        run(new Plan(Direction.DOWNGRADE, stamp.forgotten()));
        run(new Plan(Direction.UPGRADE, stamp.noted()));
        assertTrue(applied.contains(target.toString()));
        assertTrue(Collections.disjoint(applied, graph.children(target.toString())));
        assertTrue(Stamp.of(graph, applied, List.of(target)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneStepAfterTheOtherIsAsFarAsAllAtOnce(int seed) {
        make(seed);
        Set<String> ahead = new HashSet<>(graph.topmost(graph.heads()));
        ahead.removeAll(applied);
        if (ahead.size() != 1) {
            return;
        }
        List<IndexedRevision> atOnce =
                Plan.upgrade(graph, applied, anyRevision(ahead)).revisions();
        List<IndexedRevision> single = new ArrayList<>();
        for (int i = 0; i < atOnce.size(); i++) {
            Plan step = Plan.upgrade(graph, applied, Target.parse("+1"));
            single.addAll(step.revisions());
            run(step);
        }
        assertEquals(atOnce, single);
    }
}
