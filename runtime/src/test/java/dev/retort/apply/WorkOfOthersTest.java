package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Direction;
import dev.retort.revision.Migration;
import dev.retort.revision.Revisions;
import dev.retort.revision.Target;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A data source may hand out a connection that somebody is at work with. */
class WorkOfOthersTest {

    private static final TestClassPath SHOP = TestClassPath.of(Shop.CreatesCustomers.class, Shop.AddsPhone.class);

    private LiveDatabase database;
    private Connection connection;

    private Retort onAConnectionThatHas(Database kind, String... statements) throws SQLException {
        database = new LiveDatabase(TestDatabases.freshUrl(kind));
        database.execute("create table theirs (id int primary key)");
        connection = database.connect();
        connection.setAutoCommit(false);
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
        return Retort.on(CountingSource.keepingOpen(connection)).classLoader(SHOP);
    }

    private static void assertRefused(Executable command) {
        assertEquals(
                "the data source hands out a connection on which somebody has changed rows and not committed them yet, and"
                        + " nothing is done on it: commit or roll back before, or give Retort a data source that opens connections of"
                        + " its own",
                assertThrows(ApplyException.WorkOfOthers.class, command).getMessage());
    }

    @ParameterizedTest
    @EnumSource
    void isLeftToThem(Database kind) throws SQLException {
        Retort retort = onAConnectionThatHas(kind, "insert into theirs values (1)");
        for (Executable command : List.<Executable>of(
                retort::upgrade,
                retort::status,
                retort::history,
                retort::verify,
                () -> retort.planUpgrade("head"),
                () -> retort.downgrade("base"),
                () -> retort.stamp("head"))) {
            assertRefused(command);
        }
        connection.rollback();
        assertEquals("0", database.value("select count(*) from theirs"));
        assertEquals(
                "0", database.value("select count(*) from information_schema.tables where table_name like '%istory'"));
        assertEquals(2, retort.upgrade().revisions().size());
        assertFalse(connection.getAutoCommit());
        connection.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoOnlyReadsLosesNothing(Database kind) throws SQLException {
        Retort retort = onAConnectionThatHas(kind, "select * from theirs");
        assertEquals(2, retort.upgrade().revisions().size());
        connection.close();
        assertEquals("2", database.value("select count(*) from retort_history"));
    }

    @Test
    void whatHasFailedIsTheirsToRollBack() throws SQLException {
        Retort retort = onAConnectionThatHas(Database.POSTGRESQL, "insert into theirs values (1)");
        assertThrows(SQLException.class, () -> new Queries(connection).change("insert into theirs values (1)"));
        assertRefused(retort::upgrade);
        connection.rollback();
        assertEquals(2, retort.upgrade().revisions().size());
        connection.close();
    }

    private static CountDownLatch asked;

    @Shop.Known(id = "e100", message = "stop when a second connection was asked for")
    public static final class Stops implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run(connection -> {
                new Queries(connection).change("insert into theirs values (1)");
                asked.await(10, TimeUnit.SECONDS);
                throw new IllegalStateException("stopped");
            });
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Whoever renews a lease looks for a connection of his own, and here gets the one that is at work. */
    @Test
    void weLeaveOurOwnWorkAloneToo() throws SQLException {
        onAConnectionThatHas(Database.H2);
        connection.setAutoCommit(true);
        asked = new CountDownLatch(5);
        DataSource one = CountingSource.keepingOpen(connection);
        DataSource counting = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    asked.countDown();
                    return one.getConnection();
                });
        Migrator migrator = new Migrator(
                counting,
                Revisions.of("default", TestClassPath.of(Stops.class)),
                Settings.defaults(),
                event -> {},
                Duration.ofMillis(300));
        RevisionFailed failure =
                assertThrows(RevisionFailed.class, () -> migrator.migrate(Direction.UPGRADE, Target.parse("head")));
        assertTrue(failure.rolledBack(), failure.getMessage());
        assertEquals("0", database.value("select count(*) from theirs"));
        connection.close();
    }
}
