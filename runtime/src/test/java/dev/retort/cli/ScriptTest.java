package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A script leaves what a connection leaves. */
class ScriptTest {

    private CommandLineRun commands;

    @BeforeEach
    void twoHeads(@TempDir Path project) throws IOException {
        commands = CommandLineRun.ofTwoHeads(project);
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private static void execute(String url, String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    private static List<String> history(String url) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select id, line, parents, message, hash, applied_by, tool_version,"
                                + " downgrade_sql from retort_history order by id")) {
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getString(i));
                }
                rows.add(String.join("|", columns));
            }
        }
        return rows;
    }

    @ParameterizedTest
    @EnumSource
    void upAndDownInPartsAsOverAConnection(Database database) throws SQLException {
        String byScript = TestDatabases.freshUrl(database);
        String byConnection = TestDatabases.freshUrl(database);
        commands.environment.put("RETORT_DATABASE", database.name());
        String[][] ways = {
            {"a1", "upgrade a1"},
            {"a1:billing@head", "upgrade billing@head"},
            {"billing:b2", "upgrade b2"},
            {"heads:billing@a1", "downgrade billing@a1"},
            {"b2:base", "downgrade base"}
        };
        for (String[] way : ways) {
            commands.environment.remove("RETORT_URL");
            String script = commands.run("sql", way[0]).out();
            execute(byScript, script);
            commands.environment.put("RETORT_URL", byConnection);
            assertEquals(0, commands.run(way[1].split(" ")).exitCode(), way[1]);
            assertEquals(history(byConnection), history(byScript), way[0]);
            assertThrows(SQLException.class, () -> execute(byScript, script), way[0]);
            assertEquals(history(byConnection), history(byScript), way[0] + " once more");
            commands.environment.put("RETORT_URL", byScript);
            assertEquals(0, commands.run("verify").exitCode(), way[0]);
        }
    }

    /** Its statement ends in words that look like an end. */
    public static final class EndsInAComment implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("insert into customers (id, name) values (7, 'Ashley') -- asked for in #12;");
            op.execute("update customers set name = 'Melanie' where id = 7; -- and in #13");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @ParameterizedTest
    @EnumSource
    void aCommentBehindAStatementSwallowsNoOther(Database database) throws IOException, SQLException {
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                CommandLineRun.revision(EndsInAComment.class, "b2", "a1"));
        String url = TestDatabases.freshUrl(database);
        execute(url, commands.run("sql", "head", "--database", database.name()).out());
        commands.environment.put("RETORT_URL", url);
        assertEquals("b2 (head) make b2\n", commands.run("current").out());
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select name from customers where id = 7")) {
            assertTrue(row.next());
            assertEquals("Melanie", row.getString(1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionThatNeedsAConnectionIsNamed(Database database) throws IOException {
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                CommandLineRun.revision(Shop.RunsCode.class, "b2", "a1"));
        commands.environment.put("RETORT_DATABASE", database.name());
        CommandLineRun.Ran ran = commands.run("sql", "head");
        assertEquals(2, ran.exitCode());
        assertTrue(ran.err().startsWith("error: revision b2 (make b2) runs Java code, which a script"), ran.err());
        assertEquals(0, commands.run("sql", "head:a1").exitCode());
    }
}
