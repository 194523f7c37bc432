package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.Statement;
import dev.retort.operation.Database;
import dev.retort.operation.Definitions;
import dev.retort.operation.Operations;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Migration;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A database that was on another branch. */
class ReplaceUnknownTest {

    @Shop.Known(id = "f300", message = "add fax to customers")
    public static final class AddsFax implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.addColumn("customers", "fax", Definitions.varchar(40));
            op.createIndexConcurrently("customers", "customers_fax_idx", "fax");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_fax_idx");
            op.dropColumn("customers", "fax");
        }
    }

    @Shop.Known(id = "f400", message = "only Java knows")
    public static final class OnlyJavaKnows implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {
            op.run(connection -> {});
        }
    }

    @Shop.Known(id = "f500", message = "drop name of customers")
    public static final class DropsName implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropColumn("customers", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.requireEmpty("customers", "name");
            op.addColumn("customers", "name", Definitions.varchar(80).notNull());
        }
    }

    private static final TestClassPath THERE =
            TestClassPath.of(Shop.CreatesCustomers.class, AddsFax.class, Shop.RunsCode.class);
    private static final TestClassPath HERE = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private static Retort replacing(LiveDatabase live, TestClassPath revisions) {
        return live.with(revisions).settings(Settings.defaults().withReplaceUnknown(true));
    }

    @ParameterizedTest
    @EnumSource
    void anUpgradeTakesBackWhatTheOtherBranchDid(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(THERE).upgrade();
        assertThrows(
                ApplyException.UnknownRevisions.class, () -> live.with(HERE).upgrade());
        Outcome outcome = replacing(live, HERE).upgrade();
        assertEquals(List.of("c400", "f300"), ids(outcome.replaced()));
        assertEquals(List.of("b200"), ids(outcome.revisions()));
        assertTrue(live.with(HERE).verify().agrees());
        assertEquals(List.of("a100", "b200"), live.rows("select id from retort_history order by id"));
        assertEquals("1", live.value("select count(*) from customers"));
    }

    @ParameterizedTest
    @EnumSource
    void draftsAreTakenBackWithoutBeingAsked(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(TestClassPath.of(Shop.CreatesCustomers.class)).upgrade();
        live.with(THERE.asDrafts()).upgrade();
        assertEquals(List.of("c400", "f300"), live.rows("select id from retort_history where draft order by id"));
        assertEquals(
                List.of(
                        "the database has seen c400 (run code), f300 (add fax to customers), drafts that are not on this"
                                + " class path: upgrade takes them back unasked only where the compiler has rewritten or"
                                + " removed them; else take them back, with what their tables and columns hold, by upgrade"
                                + " --replace-unknown"),
                live.with(HERE).status().advice());

        Outcome outcome = live.with(HERE.asDrafts().without("c400", "f300")).upgrade();

        assertEquals(List.of("c400", "f300"), ids(outcome.replaced()));
        assertEquals(List.of("b200"), ids(outcome.revisions()));
        assertTrue(live.with(HERE).verify().agrees());
    }

    /** Such as the version before, started again, or another branch, built from nothing after the draft was committed. */
    @ParameterizedTest
    @EnumSource
    void nobodyTakesADraftBackWhoDidNotSeeItGo(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(TestClassPath.of(Shop.CreatesCustomers.class)).upgrade();
        live.with(TestClassPath.of(Shop.CreatesCustomers.class, AddsFax.class).asDrafts())
                .upgrade();

        assertEquals(
                List.of(),
                live.with(TestClassPath.of(Shop.CreatesCustomers.class))
                        .upgrade()
                        .replaced());
        assertThrows(
                ApplyException.UnknownRevisions.class, () -> live.with(HERE).upgrade());
        assertThrows(ApplyException.UnknownRevisions.class, () -> live.with(HERE.asDrafts())
                .upgrade());
        assertEquals("1", live.value("select count(*) from retort_history where id = 'f300'"));
    }

    /** Its change was taken back, and the class output remembers. */
    @ParameterizedTest
    @EnumSource
    void aDraftThatTheCompilerRemovedIsTakenBack(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        TestClassPath committed = TestClassPath.of(Shop.CreatesCustomers.class);
        live.with(committed).upgrade();
        live.with(TestClassPath.of(Shop.CreatesCustomers.class, AddsFax.class).asDrafts())
                .upgrade();

        assertEquals(
                List.of("f300"),
                ids(live.with(committed.without("f300")).upgrade().replaced()));
        assertTrue(live.with(committed).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void aDraftThatIsCommittedIsNotedThoughNothingIsPending(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(HERE.asDrafts()).upgrade();
        assertEquals("2", live.value("select count(*) from retort_history where draft"));

        assertEquals(List.of(), live.with(HERE).upgrade().revisions());

        assertEquals("0", live.value("select count(*) from retort_history where draft"));
    }

    private static List<String> ids(List<IndexedRevision> revisions) {
        return revisions.stream().map(IndexedRevision::id).toList();
    }

    /** One that was committed, or that a release brought, is somebody's. */
    @ParameterizedTest
    @EnumSource
    void whatIsNoDraftAnyMoreIsNotTakenBack(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(TestClassPath.of(Shop.CreatesCustomers.class, AddsFax.class).asDrafts())
                .upgrade();
        live.with(THERE).upgrade();

        assertThrows(
                ApplyException.UnknownRevisions.class,
                () -> live.with(HERE.asDrafts().without("f300")).upgrade());
    }

    /** There is no revision any more that could be corrected, so only the database can be. */
    @ParameterizedTest
    @EnumSource
    void whatStandsInItsWayIsCorrectedInTheDatabase(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(TestClassPath.of(Shop.CreatesCustomers.class)).upgrade();
        live.with(TestClassPath.of(Shop.CreatesCustomers.class, DropsName.class).asDrafts())
                .upgrade();
        Retort here = live.with(HERE.asDrafts().without("f500"));

        String failure = assertThrows(RevisionFailed.class, here::upgrade).getMessage();
        assertTrue(
                failure.contains(
                        "take back by hand what it did, and note all heads that are there without it with stamp --purge (a100"),
                failure);

        live.execute("delete from customers");
        assertEquals(List.of("f500"), ids(here.upgrade().replaced()));
        assertTrue(here.verify().agrees());
    }

    /** The clock was set back between the two, so that the child looks older than its parent. */
    @ParameterizedTest
    @EnumSource
    void whatBuildsOnAnotherComesFirst(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(THERE).upgrade();
        live.execute("update retort_history set applied_at = applied_at - interval '1' day where id = 'c400'");
        assertEquals(
                List.of("c400", "f300"),
                assertThrows(ApplyException.UnknownRevisions.class, () -> live.with(HERE)
                                .upgrade())
                        .revisions()
                        .stream()
                        .map(AppliedRevision::id)
                        .toList());
        assertEquals(
                List.of("c400", "f300"), ids(replacing(live, HERE).upgrade().replaced()));
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyJavaCanTakeBackStopsBeforeAnythingRuns(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(TestClassPath.of(Shop.CreatesCustomers.class, OnlyJavaKnows.class, AddsFax.class))
                .upgrade();
        assertEquals(
                "revision f400 (only Java knows) cannot be taken back from its row of history, because only its Java code"
                        + " knows how: downgrade with the version of the application that has it, or take back by hand what it did,"
                        + " and note all heads that are there without it with stamp --purge (a100 unless unknown too, and"
                        + " those of other branches)",
                assertThrows(ApplyException.NoWayBack.class, () -> replacing(live, HERE)
                                .upgrade())
                        .getMessage());
        assertEquals("3", live.value("select count(*) from retort_history"));
    }

    @Test
    void statementsComeOutOfTheHistoryAsTheyWentIn() {
        List<Statement> statements = List.of(
                new Statement("insert into t values ('-- statement 2 of 9\n;')", "", true),
                new Statement("vacuum t -- all of it", "", false),
                new Statement("begin; end", "", true));
        assertEquals(
                statements.stream().map(Statement::transactional).toList(),
                NumberedScript.parse(NumberedScript.of(statements)).stream()
                        .map(Statement::transactional)
                        .toList());
        assertEquals(
                statements.stream().map(Statement::sql).toList(),
                NumberedScript.parse(NumberedScript.of(statements)).stream()
                        .map(it -> it.sql().strip())
                        .toList());
        assertEquals(List.of(), NumberedScript.parse(NumberedScript.of(List.of())));
    }

    @ParameterizedTest
    @EnumSource
    void aChangedMeaningIsReported(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(HERE).upgrade();
        List<Event> told = new ArrayList<>();
        live.with(TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsLongerPhone.class))
                .listener(told::add)
                .upgrade();
        assertEquals(1, told.size());
        String advice = ((Event.RevisionEdited) told.get(0)).advice();
        assertTrue(advice.startsWith("revision b200 (add phone to customers) means something else now"), advice);
    }
}
