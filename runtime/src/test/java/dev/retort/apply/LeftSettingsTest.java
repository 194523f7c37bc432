package dev.retort.apply;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.primaryKey;
import static dev.retort.operation.Definitions.row;
import static dev.retort.operation.Definitions.varchar;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a revision's own SQL sets for its session is neither the next revision's nor that of whoever gets the connection. */
class LeftSettingsTest {

    private static final String SETTINGS = "select name, setting from pg_settings"
            + " where context in ('user', 'superuser') and name not in ('transaction_isolation')"
            + " and name not like 'plpgsql.%'"
            + " union all select 'session_user', session_user union all select 'role', current_setting('role')"
            + " order by 1";

    private static String[] statements;

    private static final List<String> LEFT = List.of(
            "set standard_conforming_strings = off",
            "set session_replication_role = replica",
            "set default_transaction_read_only = on",
            "set session authorization settler",
            "set role settler",
            "set search_path = nowhere",
            "set time zone 'Asia/Tokyo'",
            "set default_transaction_isolation = 'serializable'",
            "select set_config('statement_timeout', '1h', false)",
            "set lock_timeout = '1h'");

    static Stream<String> left() {
        return LEFT.stream();
    }

    static Stream<String> leftInside() {
        return Stream.concat(left(), Stream.of("reset all"));
    }

    static Stream<String> leftOutside() {
        return Stream.concat(leftInside(), Stream.of("discard all"));
    }

    @Shop.Known(id = "l100", message = "make")
    public static final class Makes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("owners", column("id", bigint().notNull()), primaryKey("owners_pkey", "id"));
            op.createTable("paths", column("name", varchar(80)), column("owner", bigint()));
            op.execute("alter table paths add foreign key (owner) references owners");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "l200", message = "set")
    public static final class Sets implements Migration {
        @Override
        public void upgrade(Operations op) {
            Stream.of(statements).forEach(op::execute);
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "l200", message = "set outside")
    public static final class SetsOutside implements Migration {
        @Override
        public void upgrade(Operations op) {
            Stream.of(statements).forEach(it -> op.outsideTransaction(Database.POSTGRESQL, it));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "l300", message = "insert")
    public static final class Inserts implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.insert("paths", row("name", "C:\\temp"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "l400", message = "break")
    public static final class Breaks implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.insert("paths", row("owner", 77));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    private static final TestClassPath INSIDE = TestClassPath.of(Makes.class, Sets.class, Inserts.class, Breaks.class);
    private static final TestClassPath OUTSIDE =
            TestClassPath.of(Makes.class, SetsOutside.class, Inserts.class, Breaks.class);

    private static LiveDatabase fresh() throws SQLException {
        return new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
    }

    @BeforeAll
    static void aRoleThatMayDoNothing() throws SQLException {
        fresh().execute("create role settler");
    }

    @AfterAll
    static void nobodyNeedsIt() throws SQLException {
        fresh().execute("drop role settler");
    }

    @ParameterizedTest
    @MethodSource("leftInside")
    void nothingStaysOfATransaction(String set) throws SQLException {
        nothingStays(INSIDE, set);
    }

    @ParameterizedTest
    @MethodSource("leftOutside")
    void nothingStaysFromOutsideOfOne(String set) throws SQLException {
        nothingStays(OUTSIDE, set);
    }

    /** In the transaction it looks as it did before. */
    @Test
    void nothingStaysBehindWhatIsLocal() throws SQLException {
        nothingStays(INSIDE, "set time zone 'Asia/Tokyo'", "set local time zone 'UTC'");
    }

    private static void nothingStays(TestClassPath revisions, String... set) throws SQLException {
        statements = set;
        LiveDatabase live = fresh();
        try (Connection pooled = live.connect()) {
            Queries queries = new Queries(pooled);
            queries.row("select set_config('work_mem', '5MB', false), set_config('timezone', 'UTC', false)");
            List<String> before = settings(queries);
            Retort retort = Retort.on(CountingSource.keepingOpen(pooled)).classLoader(revisions);
            retort.upgrade("l300");
            assertEquals(List.of(), changed(before, queries));
            RevisionFailed broken = assertThrows(RevisionFailed.class, retort::upgrade);
            assertTrue(broken.getMessage().contains("violates foreign key constraint"), broken.getMessage());
            assertEquals(List.of(), changed(before, queries));
        }
        assertEquals(List.of("C:\\temp"), live.rows("select name from paths"));
        assertEquals(List.of("l100", "l200", "l300"), live.rows("select id from public.retort_history order by id"));
    }

    private static List<String> changed(List<String> before, Queries queries) throws SQLException {
        List<String> changed = new ArrayList<>(settings(queries));
        changed.removeAll(before);
        return changed;
    }

    /** Somebody runs all of it with psql, and the next revision is one of them. */
    @ParameterizedTest
    @MethodSource("left")
    void nothingStaysInAScript(String set) throws SQLException {
        statements = new String[] {set};
        LiveDatabase live = fresh();
        String script = live.with(INSIDE).sql(Database.POSTGRESQL, "l300");
        try (Connection psql = live.connect()) {
            Queries queries = new Queries(psql);
            queries.row("select set_config('work_mem', '5MB', false), set_config('timezone', 'UTC', false)");
            List<String> before = settings(queries);
            psql.createStatement().execute(script);
            assertEquals(List.of(), changed(before, queries));
        }
        assertEquals(List.of("C:\\temp"), live.rows("select name from paths"));
        assertEquals(List.of("l100", "l200", "l300"), live.rows("select id from public.retort_history order by id"));
    }

    private static List<String> settings(Queries queries) throws SQLException {
        return queries.rows(SETTINGS).stream().map(it -> it[0] + "=" + it[1]).toList();
    }

    /** What the script keeps goes with them, and with a transaction that is rolled back the revision's work goes too. */
    @ParameterizedTest
    @ValueSource(strings = {"commit", "rollback", "reset all"})
    void aScriptStopsWhereItCannotGoOn(String statement) throws SQLException {
        statements = new String[] {statement};
        LiveDatabase live = fresh();
        String script = live.with(INSIDE).sql(Database.POSTGRESQL, "l300");
        String message =
                assertThrows(SQLException.class, () -> live.execute(script)).getMessage();
        assertTrue(
                message.contains(
                        "this revision's own SQL says commit, rollback or reset all, which a script cannot go on"
                                + " after"),
                message);
        assertEquals(List.of("l100"), live.rows("select id from retort_history"));
    }

    /** To run it again would end in the same way. */
    @ParameterizedTest
    @ValueSource(strings = {"set datestyle = 'german'", "set client_encoding = 'LATIN1'"})
    void whatTheDriverCannotReadFailsTheRevision(String set) throws SQLException {
        statements = new String[] {set};
        LiveDatabase live = fresh();
        Retort retort = live.with(INSIDE);
        RevisionFailed failed = assertThrows(RevisionFailed.class, retort::upgrade);
        assertTrue(failed.getMessage().contains("\n  at:      " + set), failed.getMessage());
        assertTrue(failed.rolledBack());
        assertEquals(List.of("l100"), live.rows("select id from retort_history"));
    }

    /** Somebody else may have it by then. */
    @ParameterizedTest
    @ValueSource(strings = {"select pg_advisory_unlock_all()", "discard all"})
    void aLockThatARevisionLetsGoOfIsTakenAgain(String letsGo) throws SQLException {
        statements = new String[] {letsGo};
        LiveDatabase live = fresh();
        live.with(TestClassPath.of(Makes.class, SetsOutside.class, Inserts.class))
                .upgrade();
        assertEquals("3", live.value("select count(*) from retort_history"));
        assertEquals(
                "0",
                live.value("select count(*) from pg_locks where locktype = 'advisory'"
                        + " and database = (select oid from pg_database where datname = current_database())"));
    }
}
