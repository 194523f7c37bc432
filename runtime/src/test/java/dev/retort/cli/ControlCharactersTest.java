package dev.retort.cli;

import static dev.retort.operation.Definitions.bigint;
import static dev.retort.operation.Definitions.column;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Migration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What revisions and databases say is shown, and no terminal does what it asks for. */
class ControlCharactersTest {

    /** Clears the screen, goes back to the beginning of the line, and turns the rest around. */
    private static final String EVIL = "a\033[2Jb\rc\u009b2Jd\u202ee";

    private static final String SHOWN = "a\\u001b[2Jb\\u000dc\\u009b2Jd\\u202ee";

    public static final class Evil implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("`" + EVIL + "`", column("id", bigint().notNull()));
        }

        @Override
        public void downgrade(Operations op) {
            op.execute("drop table \"" + EVIL + "\"");
        }
    }

    @TempDir
    private Path project;

    private CommandLineRun commands;
    private String url;

    @BeforeEach
    void evilRevisions() throws IOException, SQLException {
        commands = new CommandLineRun(project)
                .compiled(
                        CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                        new IndexedRevision("b2", List.of("a1"), Evil.class.getName(), EVIL));
        url = TestDatabases.freshUrl(Database.POSTGRESQL);
        commands.environment.put("RETORT_URL", url);
        commands.environment.put("TERM", "xterm");
        commands.screens = stream -> true;
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Of ours are colours, and the line that changes. */
    private void assertShown(int exitCode, String... command) {
        Ran ran = commands.run(command);
        assertEquals(exitCode, ran.exitCode(), ran.toString());
        String all = ran.out() + ran.err();
        assertTrue(all.contains(SHOWN), all);
        assertFalse(
                all.replaceAll("\033\\[(0|3[123])m|\033\\[K\r?|\033\\[\\?7l|\033\\[\\?7h\r", "")
                        .matches("(?s).*[\033\r\u009b\u202e].*"),
                all);
    }

    @Test
    void areShown() throws SQLException {
        assertShown(0, "history");
        assertShown(3, "check");
        assertShown(0, "heads");
        assertShown(0, "show", "b2");
        assertShown(0, "upgrade", "--dry-run");
        assertShown(0, "upgrade", "-v");
        assertShown(0, "current");
        execute("drop table \"" + EVIL + "\"");
        assertShown(10, "verify");
        assertShown(7, "downgrade", "-1");
        execute("update retort_history set message = '" + EVIL + "', id = 'ff' where id = 'b2'");
        assertShown(0, "current");
        assertShown(4, "upgrade");
    }

    @Test
    void arePartOfJsonAndOfScripts() {
        assertTrue(commands.run("history", "--output", "json").out().contains("a\\u001b[2Jb\\rc"));
        assertTrue(commands.run("sql", "head", "--database", "postgresql").out().contains(EVIL));
    }
}
