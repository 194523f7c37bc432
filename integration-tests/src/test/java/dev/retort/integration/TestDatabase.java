package dev.retort.integration;

import dev.retort.operation.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database of its own for one test, on a server that all tests of this process share. */
record TestDatabase(DataSource dataSource, ScriptRunner scripts, AutoCloseable closing) implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    static TestDatabase create(Database database) {
        String name = "test_" + COUNT.incrementAndGet();
        return switch (database) {
            case POSTGRESQL -> postgres(name);
            case H2 -> h2(name);
        };
    }

    private static TestDatabase postgres(String name) {
        DataSource server = Server.POSTGRES.getPostgresDatabase();
        // Half the work of the usual way, where nothing has to survive a crash.
        execute(server, "create database " + name + " strategy file_copy");
        DataSource dataSource = Server.POSTGRES.getDatabase("postgres", name);
        return new TestDatabase(
                dataSource,
                ScriptRunner.postgres(dataSource, Server.POSTGRES.getPort(), name),
                () -> execute(server, "drop database " + name + " with (force)"));
    }

    private static TestDatabase h2(String name) {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return new TestDatabase(dataSource, ScriptRunner.h2(dataSource), () -> execute(dataSource, "shutdown"));
    }

    /** The same where {@code psql} is not installed. */
    TestDatabase withoutPsql() {
        return new TestDatabase(dataSource, ScriptRunner.byDriver(dataSource), closing);
    }

    /** Runs statements that end with a semicolon and a line end. */
    void execute(String script) {
        execute(dataSource, script.split(";\\s*(\n|$)"));
    }

    /** By the database's own tools. */
    void run(String... texts) {
        try {
            scripts.run(List.of(texts));
        } catch (SQLException e) {
            throw new AssertionError(String.join("\n", texts), e);
        }
    }

    private static void execute(DataSource dataSource, String... statements) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new AssertionError(String.join(";\n", statements), e);
        }
    }

    @Override
    public void close() {
        try {
            closing.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started by the first test that needs it; ends with the process. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
