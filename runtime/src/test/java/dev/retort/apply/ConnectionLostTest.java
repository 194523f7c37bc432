package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database goes away in the middle: one sentence, and the next upgrade goes on. */
class ConnectionLostTest {

    private static final String ENDS = "select pg_terminate_backend(pid) from pg_stat_activity where ";
    private static final String TERMINATED =
            "the connection to the database was lost: FATAL: terminating connection due"
                    + " to administrator command (SQLState 57P01): what was finished is noted, the rest is rolled back or"
                    + " taken up where it stopped: run the command again";

    /** What happens within {@link Vanishes}. */
    @FunctionalInterface
    private interface Happening {
        void on(Connection connection) throws SQLException;
    }

    private static Happening happening;

    @Shop.Known(id = "g100", message = "vanish")
    public static final class Vanishes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("update customers set name = 'Melanie'");
            op.run(connection -> happening.on(connection));
            op.execute("update customers set name = 'Scarlett'");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Shop.Known(id = "g200", message = "index")
    public static final class Indexes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createIndexConcurrently("customers", "customers_name_idx", "name");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropIndexConcurrently("customers", "customers_name_idx");
        }
    }

    private static final TestClassPath VANISHING = TestClassPath.of(Shop.CreatesCustomers.class, Vanishes.class);
    private static final TestClassPath INDEXING = TestClassPath.of(Shop.CreatesCustomers.class, Indexes.class);

    @TempDir
    Path folder;

    private static LiveDatabase fresh() throws SQLException {
        return new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
    }

    private static String lost(Retort retort) {
        return assertThrows(ApplyException.ConnectionLost.class, retort::upgrade)
                .getMessage();
    }

    private static void assertGoesOn(LiveDatabase database, TestClassPath revisions) {
        happening = connection -> {};
        assertEquals(1, database.with(revisions).upgrade().revisions().size());
        assertTrue(database.with(revisions).verify().agrees());
    }

    @Test
    void withinARevision() throws SQLException {
        LiveDatabase database = fresh();
        happening = connection -> new Queries(connection).row(ENDS + "pid = pg_backend_pid()");
        assertEquals(TERMINATED, lost(database.with(VANISHING)));
        assertEquals("O'Hara", database.value("select name from customers"));
        assertGoesOn(database, VANISHING);
        assertEquals("Scarlett", database.value("select name from customers"));
    }

    /** It is another connection that a revision has lost; ours is there, and the revision wrong. */
    @Test
    void aRevisionThatSpeaksOfAnotherConnection() throws SQLException {
        happening = connection -> {
            throw new SQLException("the mail server is gone", "08006");
        };
        Retort retort = fresh().with(VANISHING);
        assertTrue(assertThrows(RevisionFailed.class, retort::upgrade).rolledBack());
    }

    @Test
    void withinAStepOutsideOfTransactions() throws SQLException {
        LiveDatabase database = fresh();
        database.with(INDEXING).upgrade("+1");
        try (Connection reader = database.connect()) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            new Queries(reader).row("select count(*) from customers");
            CompletableFuture<String> message = CompletableFuture.supplyAsync(() -> lost(database.with(INDEXING)));
            String building = "query like 'create index concurrently%' and wait_event_type = 'Lock'";
            while (database.rows(ENDS + building).isEmpty() && !message.isDone()) {
                Thread.onSpinWait();
            }
            assertEquals(TERMINATED, message.join());
        }
        assertEquals("upgrading step", database.value("select state from retort_history where id = 'g200'"));
        assertGoesOn(database, INDEXING);
    }

    @Test
    void whileItWaitsForTheLock() throws SQLException {
        LiveDatabase database = fresh();
        database.with(VANISHING).upgrade("+1");
        try (Connection other = database.connect()) {
            Queries queries = new Queries(other);
            queries.row("select pg_advisory_lock("
                    + LockKey.of("public", "retort_history", "default").number() + ")");
            Retort waiting = database.with(VANISHING).listener(event -> {
                if (event instanceof Event.LockWaiting) {
                    endsAllOthers(queries);
                }
            });
            assertEquals(TERMINATED, lost(waiting));
        }
        assertGoesOn(database, VANISHING);
    }

    private static void endsAllOthers(Queries queries) {
        try {
            queries.row(ENDS + "datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theServerIsStopped() throws SQLException, IOException {
        EmbeddedPostgres.Builder builder =
                EmbeddedPostgres.builder().setDataDirectory(folder).setCleanDataDirectory(false);
        EmbeddedPostgres stopped = builder.start();
        LiveDatabase database = new LiveDatabase(stopped.getJdbcUrl("postgres", "postgres"));
        happening = connection -> close(stopped);
        String message = lost(database.with(VANISHING));
        assertTrue(message.startsWith("the connection to the database was lost: FATAL: terminating"), message);
        Retort unreachable = database.with(VANISHING);
        assertThrows(ApplyException.CannotConnect.class, unreachable::upgrade);
        try (EmbeddedPostgres again = builder.start()) {
            LiveDatabase after = new LiveDatabase(again.getJdbcUrl("postgres", "postgres"));
            assertEquals("O'Hara", after.value("select name from customers"));
            assertGoesOn(after, VANISHING);
        }
    }

    private static void close(EmbeddedPostgres server) throws SQLException {
        try {
            server.close();
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    @Test
    void theServerOfH2IsStopped() throws SQLException {
        String name = "/./vanishing;USER=sa;PASSWORD=";
        String[] options = {"-tcpPort", "0", "-ifNotExists", "-baseDir", folder.toString()};
        Server server = Server.createTcpServer(options).start();
        happening = connection -> server.stop();
        String message = lost(new LiveDatabase("jdbc:h2:" + server.getURL() + name).with(VANISHING));
        assertTrue(message.startsWith("the connection to the database was lost: "), message);
        Server again = Server.createTcpServer(options).start();
        try {
            LiveDatabase after = new LiveDatabase("jdbc:h2:" + again.getURL() + name);
            assertEquals(List.of("a100"), after.rows("select id from retort_history where state = 'applied'"));
            assertGoesOn(after, VANISHING);
        } finally {
            again.stop();
        }
    }

    /** For as long as our own statement lasts, and no longer. */
    @Test
    void theServerLooksWhetherWeAreThere() throws SQLException {
        LiveDatabase database = fresh();
        String[] seen = new String[1];
        String interval = "select current_setting('client_connection_check_interval')";
        happening =
                connection -> seen[0] = new Queries(connection).row(interval).orElseThrow()[0];
        try (Connection pooled = database.connect()) {
            Retort.on(CountingSource.keepingOpen(pooled))
                    .classLoader(TestClassPath.of(Shop.CreatesCustomers.class, Vanishes.class, Indexes.class))
                    .upgrade();
            assertEquals("5s", seen[0]);
            assertEquals("0", new Queries(pooled).row(interval).orElseThrow()[0]);
        }
    }
}
