package dev.retort.revision;

import static dev.retort.revision.Graphs.graph;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    private static final String CHAIN = "a -> b -> c -> d";
    private static final String DIAMOND = "a -> b -> d, a -> c -> d";

    private static Set<String> set(String ids) {
        return Stream.of(ids.split(" ")).filter(it -> !it.isEmpty()).collect(Collectors.toSet());
    }

    private static String ids(Plan plan) {
        return plan.revisions().stream().map(IndexedRevision::id).collect(Collectors.joining(" "));
    }

    private static String upgrade(String graph, String applied, String target) {
        return ids(Plan.upgrade(graph(graph), set(applied), Target.parse(target)));
    }

    private static String downgrade(String graph, String applied, String target) {
        return ids(Plan.downgrade(graph(graph), set(applied), Target.parse(target)));
    }

    private static String problem(Class<? extends RevisionException> kind, Runnable action) {
        return assertThrows(kind, action::run).getMessage();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '',        head, a b c d
                    a b,       head, c d
                    a b c d,   head, ''
                    a,         c,    b c
                    a b c,     b,    ''
                    a,         +1,   b
                    a,         +3,   b c d
                    a b,       base, ''
                    """)
    void upgradesAlongAChain(String applied, String target, String steps) {
        assertEquals(steps, upgrade(CHAIN, applied, target));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    a b c d, base, d c b a
                    a b c,   a,    c b
                    a b c,   c,    ''
                    a b c d, head, ''
                    a b c,   -1,   c
                    a b c,   -3,   c b a
                    '',      base, ''
                    """)
    void downgradesAlongAChain(String applied, String target, String steps) {
        assertEquals(steps, downgrade(CHAIN, applied, target));
    }

    @Test
    void aBranchIsUpgradedWithoutItsSibling() {
        assertEquals("a c", upgrade(DIAMOND, "", "c"));
    }

    @Test
    void whatWasAppliedOutOfOrderIsLeftOut() {
        assertEquals("b d", upgrade(DIAMOND, "a c", "head"));
    }

    @Test
    void aBranchIsDowngradedWithoutItsSibling() {
        assertEquals("d c", downgrade("a -> b -> c -> d, a -> x", "a b c d x", "b"));
    }

    @Test
    void aMergeIsDowngradedAlone() {
        assertEquals("d", downgrade(DIAMOND, "a b c d", "-1"));
    }

    @Test
    void aNumberDoesNotChooseBetweenBranches() {
        assertEquals(
                "there is no single current revision: there are b (make b), c (make c); name one of them",
                problem(RevisionException.SeveralHeads.class, () -> downgrade(DIAMOND, "a b c d", "-2")));
    }

    @Test
    void headDoesNotChooseBetweenBranches() {
        assertEquals(
                "there is no single head: there are b (make b), c (make c); name one of them, or write heads for all",
                problem(RevisionException.SeveralHeads.class, () -> upgrade("a -> b, a -> c", "", "head")));
    }

    @Test
    void tooFarUpSaysHowManyThereAre() {
        assertEquals(
                "cannot upgrade by 5: only 2 revisions are pending",
                problem(RevisionException.TooFar.class, () -> upgrade(CHAIN, "a b", "+5")));
        assertEquals(
                "cannot upgrade by 1: no revisions are pending",
                problem(RevisionException.TooFar.class, () -> upgrade(CHAIN, "a b c d", "+1")));
    }

    @Test
    void tooFarDownSaysHowManyThereAre() {
        assertEquals(
                "cannot downgrade by 2: only 1 revision is applied",
                problem(RevisionException.TooFar.class, () -> downgrade(CHAIN, "a", "-2")));
    }

    @Test
    void downgradingToWhatIsNotAppliedIsAnError() {
        assertEquals(
                "cannot downgrade to c (make c): it is not applied",
                problem(RevisionException.NotApplied.class, () -> downgrade(CHAIN, "a b", "c")));
    }

    @Test
    void theWrongDirectionNamesTheOther() {
        assertEquals(
                "upgrade -1 goes the wrong way: use downgrade -1",
                problem(RevisionException.WrongDirection.class, () -> upgrade(CHAIN, "a", "-1")));
        assertEquals(
                "downgrade +1 goes the wrong way: use upgrade +1",
                problem(RevisionException.WrongDirection.class, () -> downgrade(CHAIN, "a", "+1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "-0", "+1.5", "a b", "--force", "+99999999999"})
    void whatIsNoTargetIsSaidToBeNone(String written) {
        assertThrows(RevisionException.MalformedTarget.class, () -> Target.parse(written));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    base, head, UPGRADE,   a b c d
                    b,    +1,   UPGRADE,   c
                    head, b,    DOWNGRADE, d c
                    head, base, DOWNGRADE, d c b a
                    c,    -1,   DOWNGRADE, c
                    """)
    void betweenGoesWhicheverWayItIs(String from, String to, Direction direction, String steps) {
        Plan plan = Plan.between(graph(CHAIN), Target.parse(from), Target.parse(to));
        assertEquals(steps, ids(plan));
        assertEquals(direction, plan.direction());
    }

    @Test
    void nothingAtAllIsAtHead() {
        RevisionGraph empty = new RevisionGraph(List.of());
        assertEquals("", ids(Plan.upgrade(empty, Set.of(), Target.parse("head"))));
    }

    /** Somebody else was there after the plan was made: it does what is left, and nothing further. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    UPGRADE,   a,         +1,   a b,     ''
                    UPGRADE,   a,         +2,   a b,     c
                    UPGRADE,   a b,       +1,   a,       b c
                    UPGRADE,   a,         head, a b c,   d
                    DOWNGRADE, a b c d,   -1,   a b c,   ''
                    DOWNGRADE, a b c d,   -2,   a b c,   c
                    DOWNGRADE, a b c,     -1,   a b c d, d c
                    DOWNGRADE, a b c d,   a,    a b,     b
                    """)
    void whatIsLeftOfAPlan(Direction direction, String before, String target, String after, String left) {
        RevisionGraph graph = graph(CHAIN);
        Plan plan =
                switch (direction) {
                    case UPGRADE -> Plan.upgrade(graph, set(before), Target.parse(target));
                    case DOWNGRADE -> Plan.downgrade(graph, set(before), Target.parse(target));
                };
        assertEquals(left, ids(plan.remaining(graph, set(after))));
    }
}
