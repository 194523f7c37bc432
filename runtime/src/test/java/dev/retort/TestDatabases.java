package dev.retort;

import dev.retort.operation.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** Real databases, empty and fresh for each test. */
public final class TestDatabases {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabases() {}

    /** The server that all tests of this JVM share; it stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("logging_collector", "on")
                        .setServerConfig("log_rotation_size", "0")
                        .setServerConfig("log_line_prefix", "%a:")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The JDBC URL of a new database, user and password inside. */
    public static String freshUrl(Database database) throws SQLException {
        String name = "retort_test_" + COUNT.incrementAndGet();
        return switch (database) {
            case H2 -> "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1";
            case POSTGRESQL -> {
                try (Connection connection =
                                Server.POSTGRES.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    // Half the work of the usual way, where nothing has to survive a crash.
                    statement.execute("create database " + name + " strategy file_copy");
                }
                yield Server.POSTGRES.getJdbcUrl("postgres", name);
            }
        };
    }

    /** A connection to a new database. */
    public static Connection fresh(Database database) throws SQLException {
        return DriverManager.getConnection(freshUrl(database));
    }
}
