package dev.retort.revision;

import static dev.retort.revision.Graphs.graph;
import static dev.retort.revision.Graphs.revisions;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RevisionGraphTest {

    private static final String DIAMOND = "a -> b -> d, a -> c -> d";

    private static String order(RevisionGraph graph) {
        return graph.order().stream().map(IndexedRevision::id).collect(Collectors.joining(" "));
    }

    @Test
    void aChainHasOneHead() {
        assertEquals(Set.of("c"), graph("a -> b -> c").heads());
    }

    @Test
    void branchesHaveAHeadEach() {
        assertEquals(Set.of("b", "c"), graph("a -> b, a -> c").heads());
    }

    @Test
    void ordersParentsFirstWhateverTheirIds() {
        assertEquals("z m a", order(graph("z -> m -> a")));
    }

    @Test
    void ordersBranchesTheSameWhateverOrderTheyCameIn() {
        List<IndexedRevision> reversed = new ArrayList<>(revisions(DIAMOND));
        Collections.reverse(reversed);
        assertEquals("a b c d", order(new RevisionGraph(reversed)));
        assertEquals("a b c d", order(graph(DIAMOND)));
    }

    @Test
    void headsOfAppliedRevisionsIgnoreWhatIsNotApplied() {
        assertEquals(Set.of("b", "c"), graph(DIAMOND).headsOf(Set.of("a", "b", "c", "elsewhere")));
    }

    @Test
    void findsByAnyPrefix() {
        assertEquals("abc1", graph("abc1 -> def2").find("a").id());
    }

    @Test
    void aWholeIdWinsOverALongerOne() {
        assertEquals("ab", graph("ab -> abc").find("ab").id());
    }

    @Test
    void aCommonPrefixIsAmbiguous() {
        RevisionException.AmbiguousTarget problem =
                assertThrows(RevisionException.AmbiguousTarget.class, () -> graph("ab1 -> ab2")
                        .find("ab"));
        assertEquals("several revisions begin with ab: ab1 (make ab1), ab2 (make ab2)", problem.getMessage());
        assertEquals(2, problem.candidates().size());
    }

    @Test
    void anUnknownPrefixNamesWhatThereIs() {
        assertEquals(
                "no revision's id begins with x; there are a (make a), b (make b), and head, heads, base and current",
                assertThrows(RevisionException.UnknownTarget.class, () -> graph("a -> b")
                                .find("x"))
                        .getMessage());
    }

    @Test
    void twoRevisionsOfOneIdAreNamed() {
        List<IndexedRevision> twice = List.of(
                new IndexedRevision("a", List.of(), "test.One", "one"),
                new IndexedRevision("a", List.of(), "test.Other", "other"));
        assertEquals(
                "two revisions have the id a: test.One and test.Other",
                assertThrows(RevisionException.DuplicateRevision.class, () -> new RevisionGraph(twice))
                        .getMessage());
    }

    @Test
    void aParentThatIsNotThereIsNamed() {
        List<IndexedRevision> orphan = List.of(new IndexedRevision("b", List.of("a"), "test.B", "make b"));
        assertEquals(
                "revision b (make b) follows a, which is not there; there are b",
                assertThrows(RevisionException.UnknownParent.class, () -> new RevisionGraph(orphan))
                        .getMessage());
    }

    @Test
    void aCircleIsSpelledOut() {
        RevisionException.CycleDetected problem =
                assertThrows(RevisionException.CycleDetected.class, () -> graph("a -> b -> c -> d -> b"));
        assertEquals(
                "revisions follow each other or depend on each other in a circle: b -> d -> c -> b",
                problem.getMessage());
    }

    @Test
    void aRevisionThatFollowsItselfIsACircle() {
        assertEquals(
                "revisions follow each other or depend on each other in a circle: a -> a",
                assertThrows(RevisionException.CycleDetected.class, () -> graph("a -> a"))
                        .getMessage());
    }

    @Test
    void aCircleThroughADependencyIsSpelledOut() {
        assertEquals(
                "revisions follow each other or depend on each other in a circle: a -> d -> c -> a",
                assertThrows(RevisionException.CycleDetected.class, () -> graph("a -> b, c -> d, a needs d, c needs a"))
                        .getMessage());
    }

    @Test
    void aDependencyThatIsNotThereIsNamedWithWhatIsMeant() {
        assertEquals(
                "revision b1 (make b1) depends on c, which is neither a whole id nor a label; there are c1, c2, a1, b1",
                assertThrows(RevisionException.UnknownDependency.class, () -> graph("a1 -> b1, c1 -> c2, b1 needs c"))
                        .getMessage());
    }

    @Test
    void aDependencyMayBeALabel() {
        assertEquals("z1 a1", order(graph("z1, a1, z1 is billing, a1 needs billing")));
    }

    @Test
    void aLabelOfTwoRevisionsNamesBoth() {
        assertEquals(
                "the label net of b (make b) is already used by a (make a)",
                assertThrows(RevisionException.DuplicateLabel.class, () -> graph("a -> b, a is net, b is net"))
                        .getMessage());
        assertEquals(
                "the label b of a (make a) is the id of b (make b)",
                assertThrows(RevisionException.DuplicateLabel.class, () -> graph("a -> b, a is b"))
                        .getMessage());
    }

    @Test
    void anIdThatCouldNotBeWrittenAsATargetIsRefused() {
        for (String id : List.of("add-phone", "a:b", "a@b", "head", "current", "")) {
            List<IndexedRevision> revisions = List.of(new IndexedRevision(id, List.of(), "test.R", "it"));
            assertEquals(
                    "\"" + id + "\" cannot be the id or a label of test.R: write letters, digits, _ and . only,"
                            + " and not head, heads, base or current",
                    assertThrows(RevisionException.MalformedName.class, () -> new RevisionGraph(revisions))
                            .getMessage());
        }
    }

    @Test
    void aHundredThousandRevisionsAreNoTrouble() {
        List<IndexedRevision> chain = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            chain.add(new IndexedRevision(
                    "r" + i, i == 0 ? List.of() : List.of("r" + (i - 1)), "test.R" + i, "step " + i));
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            RevisionGraph graph = new RevisionGraph(chain);
            Set<String> applied = graph.withAncestors(List.of("r99998"));
            assertEquals(
                    1,
                    Plan.upgrade(graph, applied, Target.parse("head"))
                            .revisions()
                            .size());
            assertEquals(
                    99_999,
                    Plan.downgrade(graph, applied, Target.parse("-99999"))
                            .revisions()
                            .size());
        });
    }
}
