package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Why a rule was broken can be read for as long as the revision is anywhere: beside it, and in each database that has seen it. */
class AcceptedRulesTest {

    private static final IndexedRevision FIRST = CommandLineRun.revision(Shop.CreatesCustomers.class, "a1");
    private static final IndexedRevision SECOND = CommandLineRun.revision(Shop.AddsPhone.class, "b2", "a1")
            .withAccepted(
                    List.of("index-blocks-writes on customers: ten rows", "table-dropped on fax: it's \"empty\""));
    private static final String LINES = """
                accepted    index-blocks-writes on customers: ten rows
                accepted    table-dropped on fax: it's "empty"
            """;
    private static final String JSON = "\"accepted\": [\"index-blocks-writes on customers: ten rows\","
            + " \"table-dropped on fax: it's \\\"empty\\\"\"]";

    @TempDir
    Path project;

    @ParameterizedTest
    @EnumSource(Database.class)
    void areShownWithTheRevisionAndKeptByTheDatabase(Database database) throws IOException, SQLException {
        try (CommandLineRun commands = new CommandLineRun(project)) {
            commands.compiled(FIRST, SECOND);
            String shown = out(commands, "show", "head", "--database", "h2");
            assertTrue(shown.contains("""
                            accepted  index-blocks-writes on customers: ten rows
                            accepted  table-dropped on fax: it's "empty"
                            """), shown);
            assertTrue(
                    out(commands, "show", "head", "--database", "h2", "--output", "json")
                            .contains(JSON),
                    shown);
            assertFalse(out(commands, "show", "a1", "--database", "h2").contains("accepted"));
            assertShown(commands);

            commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
            assertShown(commands);
            out(commands, "upgrade");
            assertShown(commands);
            commands.compiled(FIRST, SECOND.withAccepted(List.of()));
            assertShown(commands);
            commands.compiled(FIRST);
            assertShown(commands);
        }
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void aScriptAndAStampNoteThemToo(Database database) throws IOException, SQLException {
        try (CommandLineRun commands = new CommandLineRun(project)) {
            commands.compiled(FIRST, SECOND);
            String script =
                    out(commands, "sql", "head", "--database", database.name().toLowerCase(Locale.ROOT));
            assertTrue(script.contains("'index-blocks-writes on customers: ten rows"), script);
            String url = TestDatabases.freshUrl(database);
            try (Connection open = DriverManager.getConnection(url);
                    Statement statement = open.createStatement()) {
                statement.execute("select 1");
                commands.environment.put("RETORT_URL", url);
                out(commands, "stamp", "head");
                commands.compiled(FIRST);
                assertShown(commands);
            }
        }
    }

    private static void assertShown(CommandLineRun commands) {
        String history = out(commands, "history", "-v");
        assertTrue(history.contains(LINES), history);
        assertTrue(out(commands, "history", "--output", "json").contains(JSON), history);
    }

    private static String out(CommandLineRun commands, String... arguments) {
        CommandLineRun.Ran ran = commands.run(arguments);
        assertEquals(0, ran.exitCode(), ran::toString);
        return ran.out();
    }
}
