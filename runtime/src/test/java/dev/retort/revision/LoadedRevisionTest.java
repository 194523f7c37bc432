package dev.retort.revision;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoadedRevisionTest {

    public static final class CreatesT implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("t", column("id", bigint().notNull()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("t");
        }
    }

    public static final class AddsToT implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("t", "size", bigint());
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("t", "size");
        }
    }

    public static final class Throws implements Migration {
        @Override
        public void upgrade(Operations op) {
            throw new IllegalStateException("no wheel");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    public static final class CannotBegin implements Migration {
        static final int WHEELS = Integer.parseInt("four");

        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    @Revision(id = "b2", parents = "a1", labels = "phones", message = "say who it is")
    public static final class SaysWhoItIs implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    public static final class NoMigration {}

    static final class Hidden implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }

    private static IndexedRevision indexed(String id, String className, String... parents) {
        return new IndexedRevision(id, List.of(parents), className, "make " + id);
    }

    private static String problem(String className) {
        return assertThrows(
                        RevisionException.NotLoadable.class,
                        () -> LoadedRevision.load(indexed("a", className), classLoader()))
                .getMessage();
    }

    private static Revisions revisions(RevisionGraph graph) {
        return new Revisions("default", graph, FormerDrafts.NONE, classLoader());
    }

    private static ClassLoader classLoader() {
        return LoadedRevisionTest.class.getClassLoader();
    }

    @Test
    void loadsWhatARevisionDoes() {
        LoadedRevision revision = LoadedRevision.load(indexed("a", CreatesT.class.getName()), classLoader());
        assertEquals("create table t", revision.upgrade().get(0).describe());
        assertEquals(
                "drop table t", revision.operations(Direction.DOWNGRADE).get(0).describe());
        assertTrue(revision.fingerprint().matches("v1:[0-9a-f]{64}"));
    }

    @Test
    void aMissingClassIsNamed() {
        assertEquals(
                "revision a (make a) cannot be loaded: the class gone.R is not on the class path, though the"
                        + " index names it: compile the project again from a clean build, beside Kotlin with a step of"
                        + " javac for the revisions",
                problem("gone.R"));
    }

    @Test
    void aClassThatIsNoMigrationIsNamed() {
        String name = NoMigration.class.getName();
        assertEquals(
                "revision a (make a) cannot be loaded: " + name + " does not implement dev.retort.revision.Migration",
                problem(name));
    }

    @Test
    void aHiddenClassIsNamed() {
        String name = Hidden.class.getName();
        assertEquals(
                "revision a (make a) cannot be loaded: " + name
                        + " is not a public class with a public constructor without parameters",
                problem(name));
    }

    @Test
    void aRevisionThatThrowsSaysWhat() {
        assertEquals(
                "revision a (make a) cannot be loaded: its upgrade threw java.lang.IllegalStateException: no wheel",
                problem(Throws.class.getName()));
    }

    @Test
    void aClassThatCannotBeginSaysWhy() {
        assertEquals(
                "revision a (make a) cannot be loaded: its class could not be initialized:"
                        + " java.lang.NumberFormatException: For input string: \"four\"",
                problem(CannotBegin.class.getName()));
    }

    @Test
    void replayAppliesWhatIsAppliedAndNothingElse() {
        RevisionGraph graph = new RevisionGraph(List.of(
                indexed("a", CreatesT.class.getName()),
                indexed("b", AddsToT.class.getName(), "a"),
                indexed("c", "never.Loaded", "b")));
        Schema schema = Replay.of(revisions(graph), Set.of("a", "b"));
        assertEquals(2, schema.table(QualifiedName.of("t")).columns().size());
    }

    @Test
    void aRevisionThatDoesNotFitIsNamed() {
        RevisionGraph graph = new RevisionGraph(List.of(indexed("b", AddsToT.class.getName())));
        assertEquals(
                "revision b (make b) does not fit the revisions before it: there is no table t",
                assertThrows(RevisionException.NotReplayable.class, () -> Replay.of(revisions(graph), Set.of("b")))
                        .getMessage());
    }

    @Test
    void theIndexOfAnotherBuildIsRefused() {
        String name = SaysWhoItIs.class.getName();
        ClassLoader loader = getClass().getClassLoader();
        IndexedRevision same =
                new IndexedRevision("b2", List.of("a1"), List.of(), List.of("phones"), name, "another message");
        assertEquals(same, LoadedRevision.load(same, loader).index());
        IndexedRevision other = new IndexedRevision("b2", List.of("a0"), List.of("c3"), List.of("phones"), name, "m");
        assertEquals(
                "revision b2 (m) cannot be loaded: its class " + name
                        + " says id b2 parents a1 labels phones, and the index id b2 parents a0 dependsOn c3 labels phones:"
                        + " compile the project again from a clean build",
                assertThrows(RevisionException.NotLoadable.class, () -> LoadedRevision.load(other, loader))
                        .getMessage());
    }
}
