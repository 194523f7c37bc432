package dev.retort.apply;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Migration;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A revision stops half way beside other branches, and what its message advises leaves them alone. */
class HalfwayBranchesTest {

    /** Has a way back from half way. */
    public static final class Stops implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("customers", "customers_id_idx", "id");
            op.requireUnique("customers", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_id_idx");
        }
    }

    /** Has none. */
    public static final class StopsForGood implements Migration {
        @Override
        public void upgrade(Operations op) {
            new Stops().upgrade(op);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Cannot go back either. */
    public static final class StopsBothWays implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("visits", column("id", bigint()));
            new Stops().upgrade(op);
        }

        @Override
        public void downgrade(Operations op) {
            op.requireUnique("customers", "name");
            op.dropIndexConcurrently("customers", "customers_id_idx");
            op.dropTable("visits");
        }
    }

    private static IndexedRevision revision(String id, Class<? extends Migration> type, String... parents) {
        return new IndexedRevision(id, List.of(parents), type.getName(), "make " + id);
    }

    /** Beside another branch, which is applied. */
    private static TestClassPath branch(Class<? extends Migration> stopping) {
        return TestClassPath.ofGraph(List.of(
                revision("a1", Shop.CreatesCustomers.class),
                revision("b2", stopping, "a1"),
                revision("c3", Shop.CreatesInvoices.class, "a1")));
    }

    /** Beside another branch, too. */
    private static TestClassPath merge(Class<? extends Migration> stopping) {
        return TestClassPath.ofGraph(List.of(
                revision("a1", Shop.CreatesCustomers.class),
                revision("c3", Shop.CreatesInvoices.class, "a1"),
                revision("d4", Shop.AddsPhone.class, "a1"),
                revision("b2", stopping, "c3", "d4"),
                revision("e5", ReplaceUnknownTest.AddsFax.class, "c3")));
    }

    private static LiveDatabase stopped(Database database, TestClassPath revisions, String... others)
            throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        for (String other : others) {
            live.with(revisions).upgrade(other);
        }
        live.execute("insert into customers (id, name) values (2, 'O''Hara')");
        return live;
    }

    private static String failure(LiveDatabase live, TestClassPath revisions) {
        return assertThrows(RevisionFailed.class, () -> live.with(revisions).upgrade("b2"))
                .getMessage();
    }

    private static List<String> noted(LiveDatabase live) throws SQLException {
        return live.rows("select id, state from retort_history order by id");
    }

    @ParameterizedTest
    @EnumSource
    void theWayBackIsThatOfItsBranch(Database database) throws SQLException {
        TestClassPath revisions = branch(Stops.class);
        for (String target : List.of("b2@-1", "b2-1", "b2@a1")) {
            LiveDatabase live = stopped(database, revisions, "c3");
            String failure = failure(live, revisions);
            assertTrue(failure.endsWith("; or run downgrade b2@-1, which takes back what was done of it"), failure);
            live.with(revisions).downgrade(target);
            assertEquals(List.of("a1,applied", "c3,applied"), noted(live), target);
            assertTrue(live.with(revisions).verify().agrees());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theWayBackFromAMergeIsSaidToo(Database database) throws SQLException {
        TestClassPath revisions = merge(Stops.class);
        LiveDatabase live = stopped(database, revisions, "e5", "d4");
        String failure = failure(live, revisions);
        assertTrue(failure.endsWith("; or run downgrade b2@-1, which takes back what was done of it"), failure);
        live.with(revisions).downgrade("b2@-1");
        assertEquals(List.of("a1,applied", "c3,applied", "d4,applied", "e5,applied"), noted(live));
        assertTrue(live.with(revisions).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUndoneByHandIsForgottenAlone(Database database) throws SQLException {
        TestClassPath revisions = branch(StopsForGood.class);
        LiveDatabase live = stopped(database, revisions, "c3");
        String failure = failure(live, revisions);
        assertTrue(failure.endsWith("and note so with stamp b2@-1"), failure);
        live.execute("drop index customers_id_idx");
        live.with(revisions).stamp("b2@-1");
        assertEquals(List.of("a1,applied", "c3,applied"), noted(live));
        assertTrue(live.with(revisions).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void aMergeThatIsUndoneByHandToo(Database database) throws SQLException {
        TestClassPath revisions = merge(StopsForGood.class);
        LiveDatabase live = stopped(database, revisions, "e5", "d4");
        String failure = failure(live, revisions);
        assertTrue(failure.endsWith("and note so with stamp b2@-1"), failure);
        live.execute("drop index customers_id_idx");
        live.with(revisions).stamp("b2@-1");
        assertEquals(List.of("a1,applied", "c3,applied", "d4,applied", "e5,applied"), noted(live));
        assertTrue(live.with(revisions).verify().agrees());
    }

    /** The guard of the downgrade belongs to a step that ran. */
    @ParameterizedTest
    @EnumSource
    void whatIsLeftOnTheWayBackIsUndoneByHand(Database database) throws SQLException {
        TestClassPath revisions = branch(StopsBothWays.class);
        LiveDatabase live = stopped(database, revisions, "c3");
        failure(live, revisions);
        String failure = assertThrows(
                        RevisionFailed.class, () -> live.with(revisions).downgrade("b2@-1"))
                .getMessage();
        assertTrue(failure.endsWith("; or undo by hand what is left of it, and note so with stamp b2@-1"), failure);
        assertEquals(List.of("a1,applied", "b2,taking back", "c3,applied"), noted(live));
        live.execute("drop index customers_id_idx", "drop table visits");
        live.with(revisions).stamp("b2@-1");
        assertEquals(List.of("a1,applied", "c3,applied"), noted(live));
        assertTrue(live.with(revisions).verify().agrees());
    }

    /** A downgrade that rows stop after some of it ran, and that nobody wants any more. */
    public static final class CannotGoBack implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("customers", "customers_id_idx", "id");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_id_idx");
            op.requireUnique("customers", "name");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatADowngradeTookIsPutBackByHand(Database database) throws SQLException {
        TestClassPath revisions = branch(CannotGoBack.class);
        LiveDatabase live = stopped(database, revisions, "c3", "b2");
        String failure = assertThrows(
                        RevisionFailed.class, () -> live.with(revisions).downgrade("b2-1"))
                .getMessage();
        assertTrue(failure.endsWith("; or put back by hand what it took, and note so with stamp b2"), failure);
        assertEquals(List.of("a1,applied", "b2,downgrading", "c3,applied"), noted(live));
        live.execute("create index customers_id_idx on customers (id)");
        live.with(revisions).stamp("b2");
        assertEquals(List.of("a1,applied", "b2,applied", "c3,applied"), noted(live));
        assertTrue(live.with(revisions).verify().agrees());
        live.execute("delete from customers where id = 2");
        live.with(revisions).downgrade("b2-1");
        assertTrue(live.with(revisions).verify().agrees());
    }
}
