package dev.retort.integration;

import dev.retort.operation.Database;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** An empty database of its own for one test, on a server that all tests of this process share. */
record TestDatabase(DataSource dataSource, ScriptRunner scripts, AutoCloseable closing) implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Databases of PostgreSQL that are empty again: to make one took almost half the time of all that is judged. */
    private static final Queue<String> EMPTIED = new ConcurrentLinkedQueue<>();

    /** All that a test makes in a database is in a schema; the first one is as PostgreSQL has it in a new database. */
    private static final String[] EMPTYING = {
        """
        do $$ declare schema name; begin
            perform pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend';
            for schema in select nspname from pg_namespace
                where nspname not like 'pg\\_%' and nspname <> 'information_schema' loop
                execute format('drop schema %I cascade', schema);
            end loop;
        end $$
        """,
        "create schema public authorization pg_database_owner",
        "grant usage on schema public to public",
        "comment on schema public is 'standard public schema'"
    };

    static TestDatabase create(Database database) {
        return switch (database) {
            case POSTGRESQL -> postgres();
            case H2 -> h2();
        };
    }

    private static String newName() {
        return "test_" + COUNT.incrementAndGet();
    }

    private static TestDatabase postgres() {
        String name = Optional.ofNullable(EMPTIED.poll()).orElseGet(TestDatabase::newOfPostgres);
        DataSource dataSource = Server.POSTGRES.getDatabase("postgres", name);
        return new TestDatabase(dataSource, ScriptRunner.postgres(dataSource, Server.POSTGRES.getPort(), name), () -> {
            execute(dataSource, EMPTYING);
            EMPTIED.add(name);
        });
    }

    private static String newOfPostgres() {
        String name = newName();
        // Half the work of the usual way, where nothing has to survive a crash.
        execute(Server.POSTGRES.getPostgresDatabase(), "create database " + name + " strategy file_copy");
        return name;
    }

    private static TestDatabase h2() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + newName() + ";DB_CLOSE_DELAY=-1");
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
