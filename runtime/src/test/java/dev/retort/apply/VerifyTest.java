package dev.retort.apply;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.check;
import static dev.retort.operation.Definitions.column;
import static dev.retort.operation.Definitions.foreignKey;
import static dev.retort.operation.Definitions.integer;
import static dev.retort.operation.Definitions.sql;
import static dev.retort.operation.Definitions.sqlType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private static Retort on(String url) {
        return Retort.on(UrlSource.of(url)).classLoader(SHOP);
    }

    private static void execute(String url, String... sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aColumnOfAnotherHandIsADifference(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).upgrade();
        execute(url, "alter table customers add column fax varchar(40)");
        Verification found = on(url).verify();
        assertEquals(1, found.differences().size());
        assertTrue(found.differences().get(0).contains("customers.fax"), found.toString());
        assertFalse(found.agrees());
    }

    @Shop.Known(id = "k100", message = "create constants")
    public static final class CreatesConstants implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "constants",
                    column("pause", sqlType("interval").defaultTo("interval '1 day 02:03:04'")),
                    column("bytes", sqlType("bytea").defaultTo("'\\x00ff'")),
                    check("constants_pause_check", sql("pause < interval '3 days'")));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("constants");
        }
    }

    /** The catalogue writes constants as the one who asks wants to read them. */
    @Test
    void howSomebodyReadsConstantsIsNoDifference() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort = on(url + "&options=-c%20IntervalStyle=iso_8601%20-c%20bytea_output=escape")
                .classLoader(TestClassPath.of(CreatesConstants.class));
        retort.upgrade();
        assertEquals(List.of(), retort.verify().differences());
    }

    /** PostgreSQL is asked whether the two are the same, refuses, and with that would end the transaction. */
    @Test
    void whatTheDatabaseCannotBeAskedAboutIsADifferenceLikeOthers() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort = on(url).classLoader(TestClassPath.of(CreatesConstants.class));
        retort.upgrade();
        execute(
                url,
                "alter table constants drop constraint constants_pause_check,"
                        + " add constraint constants_pause_check check (pause < interval '72 hours') not valid",
                "alter table constants alter pause set default interval '1 day 2 hours 3 minutes 4 seconds'",
                "alter table constants alter bytes set default '\\x00'");
        assertEquals(
                List.of(
                        "check constants_pause_check on constants is"
                                + " (check ( ( pause < '72:00:00' :: interval ) ) not valid), expected (pause < '3 days')",
                        "column constants.bytes has the default '\\x00', expected the default '\\x00ff'"),
                retort.verify().differences());
    }

    /** PostgreSQL runs it while it plans what it is asked about. */
    @Test
    void aFunctionOfAnotherHandWritesNothing() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort = on(url).classLoader(TestClassPath.of(CreatesConstants.class));
        retort.upgrade();
        execute(
                url,
                "create sequence calls",
                "create function called(interval) returns interval language plpgsql immutable"
                        + " as 'begin perform nextval(''calls''); return $1; end'",
                "alter table constants drop constraint constants_pause_check,"
                        + " add constraint constants_pause_check check (pause < called('3 days'))",
                "alter sequence calls restart");
        assertEquals(1, retort.verify().differences().size());
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select is_called from calls")) {
            row.next();
            assertFalse(row.getBoolean(1));
        }
    }

    @Shop.Known(id = "k200", message = "what no word is there for")
    public static final class WritesSql implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("sales", column("state", integer()), column("buyer", bigint()));
            op.createTable("returns", column("state", integer()), column("reason", integer()));
            op.execute("create view reasons as select reason from returns");
            op.execute("drop view reasons");
            op.dropColumn("returns", "reason");
            op.execute("create index sales_open on sales (buyer) where state = 0");
            op.execute("alter table sales add exclude (buyer with =)");
            op.execute("alter table sales add column note tsvector");
            op.execute("update returns set state = 1 where state = 2");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("returns");
            op.dropTable("sales");
        }
    }

    /** Nobody reads out of SQL what it makes, so what it made is not compared; but what it does not speak of is nobody's. */
    @Test
    void whatTheSqlOfARevisionMakesIsNoDifference() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        Retort retort = on(url).classLoader(TestClassPath.of(WritesSql.class));
        retort.upgrade();
        assertEquals(
                List.of(
                        "check sales_buyer_excl on sales is not in any revision: (exclude using btree ( buyer with = ))"),
                retort.verify().differences());
        execute(
                url,
                "alter table sales drop constraint sales_buyer_excl",
                "create index sales_closed on sales (buyer) where state = 1",
                "alter table returns add note tsvector, add reason integer");
        assertEquals(
                List.of(
                        "column returns.note is not in any revision",
                        "column returns.reason is not in any revision",
                        "index sales_closed on sales is not in any revision:"
                                + " ((using btree ( buyer ) where ( state = 1 )))"),
                retort.verify().differences());
    }

    @ParameterizedTest
    @EnumSource
    void aTableOfAnotherHandIsOnlyMentioned(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).upgrade();
        execute(url, "create table jobs (id int)");
        Verification found = on(url).verify();
        assertEquals(List.of("jobs"), found.unmanaged());
        assertTrue(found.agrees());
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionEditedAfterItWasAppliedIsNoticed(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).upgrade();
        Verification found = on(url).classLoader(
                        TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsLongerPhone.class))
                .verify();
        assertEquals("b200", found.edited().get(0).id());
        assertEquals(1, found.differences().size());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsPendingIsNoDifference(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        on(url).upgrade("+1");
        Verification found = on(url).verify();
        assertTrue(found.agrees());
        assertEquals("b200", found.pending().get(0).id());
    }

    @Shop.Known(id = "c300", message = "create orders")
    public static final class CreatesOrdersInPublic implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("public.orders", column("customer_id", bigint()));
            op.addForeignKey(
                    "public.orders", foreignKey("orders_fkey", "customer_id").references("customers", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("public.orders");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCurrentSchemaMayBeNamedOrNot(Database database) throws SQLException {
        String url = TestDatabases.freshUrl(database);
        Retort retort = on(url).classLoader(TestClassPath.of(Shop.CreatesCustomers.class, CreatesOrdersInPublic.class));
        retort.upgrade();
        assertEquals(List.of(), retort.verify().differences());
        assertEquals(List.of(), retort.verify().unmanaged());
    }

    @Test
    void readingIsEnoughOnPostgres() throws SQLException {
        String url = TestDatabases.freshUrl(Database.POSTGRESQL);
        on(url).upgrade();
        execute(url, "create role reader login", "grant select on all tables in schema public to reader");
        String asReader = url.replaceAll("user=[^&]*", "user=reader");
        assertTrue(on(asReader).verify().agrees());
        assertEquals("b200", on(asReader).current().get(0).id());
        assertTrue(assertThrows(RevisionFailed.class, () -> on(asReader).downgrade("-1"))
                .getMessage()
                .contains("SQLState 42501"));
    }

    @Test
    void readingIsEnoughOnH2() throws SQLException {
        String url = TestDatabases.freshUrl(Database.H2);
        on(url).upgrade();
        execute(url, "create user reader password 'reader'", "grant select on schema public to reader");
        String asReader = url.replace(";DB_CLOSE_DELAY=-1", "") + ";USER=reader;PASSWORD=reader";
        assertTrue(on(asReader).verify().agrees());
        assertEquals("b200", on(asReader).current().get(0).id());
        assertThrows(ApplyException.HistoryRefused.class, () -> on(asReader).downgrade("-1"));
    }
}
