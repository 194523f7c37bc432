package dev.retort.apply;

import static dev.retort.operation.Definitions.from;
import static dev.retort.operation.Definitions.to;
import static dev.retort.operation.Definitions.using;
import static dev.retort.operation.Definitions.varchar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A step that no transaction can take back is done, and only the note of it fails: that is not as if it had not happened. */
class NoteRefusedTest {

    private static final String BUSY = "55P03";
    private static final String NO_ROOM = "53100";

    @Shop.Known(id = "n200", message = "index names")
    public static final class IndexesNames implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("customers", "customers_name_idx", "name");
            op.addColumn("customers", "fax", varchar(20));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("customers", "fax");
            op.dropIndexConcurrently("customers", "customers_name_idx");
        }
    }

    @Shop.Known(id = "n300", message = "count")
    public static final class Counts implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.outsideTransaction(Database.POSTGRESQL, "update customers set id = id + 1");
            op.execute(Database.H2, "create table counts (n int)");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "n400", message = "cry")
    public static final class Cries implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.alterColumn(
                    "customers",
                    "name",
                    from(varchar(80).notNull()),
                    to(varchar(90).notNull()),
                    using("name || '!'", "substring(name, 1, 6)"));
            op.createIndexConcurrently("customers", "customers_name_idx", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_name_idx");
            op.alterColumn(
                    "customers",
                    "name",
                    from(varchar(90).notNull()),
                    to(varchar(80).notNull()),
                    using("substring(name, 1, 6)", "name || '!'"));
        }
    }

    private static final TestClassPath INDEXING = TestClassPath.of(Shop.CreatesCustomers.class, IndexesNames.class);
    private static final TestClassPath COUNTING = TestClassPath.of(Shop.CreatesCustomers.class, Counts.class);

    private static LiveDatabase begun(Database database) throws SQLException {
        LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
        live.with(INDEXING).upgrade("+1");
        return live;
    }

    /** Of the first step, and only once. */
    private static Retort withoutNote(LiveDatabase live, TestClassPath revisions, String sqlState) {
        boolean[] refused = {false};
        CountingSource source = new CountingSource(UrlSource.of(live.url()), what -> {
            if (!refused[0] && what.matches("(?is)update \"retort_history\" set \"state\" = '(up|down)grading',.*")) {
                refused[0] = true;
                throw new SQLException("not now", sqlState);
            }
        });
        return Retort.on(source.dataSource()).classLoader(revisions);
    }

    @ParameterizedTest
    @EnumSource
    void itIsNotedAgainWhereTheHistoryWasInUse(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        withoutNote(live, INDEXING, BUSY).upgrade();
        assertTrue(live.with(INDEXING).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void theNextUpgradeSeesThatItIsDone(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        RevisionFailed failure = assertThrows(RevisionFailed.class, withoutNote(live, INDEXING, NO_ROOM)::upgrade);
        assertTrue(failure.getMessage().contains("or run downgrade n200@-1"), failure.getMessage());
        assertEquals("upgrading step", live.value("select state from retort_history where id = 'n200'"));
        live.with(INDEXING).upgrade();
        assertTrue(live.with(INDEXING).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void theDowngradeSeesItToo(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        assertThrows(RevisionFailed.class, withoutNote(live, INDEXING, NO_ROOM)::upgrade);
        live.with(INDEXING).downgrade("n200-1");
        assertTrue(live.with(INDEXING).verify().agrees());
    }

    @ParameterizedTest
    @EnumSource
    void itsAuthorIsAskedWhereTheDatabaseDoesNotShowIt(Database database) throws SQLException {
        LiveDatabase live = begun(database);
        assertThrows(RevisionFailed.class, withoutNote(live, COUNTING, NO_ROOM)::upgrade);
        Retort again = live.with(COUNTING);
        assertThrows(ApplyException.InDoubt.class, again::upgrade);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsConvertedIsNotConvertedAgain(Database database) throws SQLException {
        TestClassPath crying = TestClassPath.of(Shop.CreatesCustomers.class, Cries.class);
        LiveDatabase live = begun(database);
        assertThrows(RevisionFailed.class, withoutNote(live, crying, NO_ROOM)::upgrade);
        live.with(crying).upgrade();
        assertEquals("O'Hara!", live.value("select name from customers"));
        assertThrows(
                RevisionFailed.class, () -> withoutNote(live, crying, NO_ROOM).downgrade("a100"));
        live.with(crying).downgrade("a100");
        assertEquals("O'Hara", live.value("select name from customers"));
        assertTrue(live.with(crying).verify().agrees());
    }

    @Test
    void whoIsStoppedWhenAnIndexIsJustBuiltHasBuiltIt() throws SQLException {
        LiveDatabase live = begun(Database.POSTGRESQL);
        Cancellation cancellation = new Cancellation();
        Retort stopped = live.with(INDEXING)
                .settings(Settings.defaults().withCancellation(cancellation))
                .listener(it -> {
                    if (it instanceof Event.StatementExecuted) {
                        cancellation.cancel();
                    }
                });
        assertThrows(ApplyException.Cancelled.class, stopped::upgrade);
        assertEquals("upgrading,1", live.value("select state, step from retort_history where id = 'n200'"));
        live.with(INDEXING).upgrade();
        assertTrue(live.with(INDEXING).verify().agrees());
    }
}
