package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would run where the database has seen what is not there any more. */
class DryRunTest {

    private static final IndexedRevision FIRST = CommandLineRun.revision(Shop.CreatesCustomers.class, "a1");
    private static final IndexedRevision SECOND = CommandLineRun.revision(Shop.AddsPhone.class, "b2", "a1");
    private static final IndexedRevision INSTEAD = CommandLineRun.revision(Shop.AddsLongerPhone.class, "b3", "a1");

    private CommandLineRun commands;

    @BeforeEach
    void start(@TempDir Path project) throws IOException {
        commands = new CommandLineRun(project);
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private void upgraded(Database database, IndexedRevision second) throws SQLException, IOException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
        commands.compiled(FIRST, second);
        assertEquals(0, commands.run("upgrade").exitCode());
        commands.compiledWithout(second.id(), FIRST, INSTEAD.withDraft(true));
    }

    @ParameterizedTest
    @EnumSource
    void aDraftThatWasRewrittenIsTakenBackFirst(Database database) throws SQLException, IOException {
        upgraded(database, SECOND.withDraft(true));

        String said = commands.run("upgrade", "--dry-run").out();

        assertTrue(
                said.matches(
                        "(?s)would take back b2 make b2\\n.* drop column .*would upgrade b3 make b3\\n.* add column .*"),
                said);
        Ran json = commands.run("upgrade", "--dry-run", "--output", "json");
        assertTrue(json.out().contains("\"replaced\": [{\"id\": \"b2\""), json.out());
        assertTrue(json.out().contains("\"revisions\": [{\"id\": \"b3\""), json.out());
        assertTrue(commands.run("history").out().contains("b2 (current) (not on this class path)"), "nothing ran");
        assertEquals(0, commands.run("upgrade").exitCode());
        assertEquals("nothing to do\n", commands.run("upgrade", "--dry-run").out());
    }

    /** Whatever kind scripts are written for. */
    @Test
    void theSqlIsThatOfTheDatabaseThatIsAsked() throws SQLException, IOException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(Database.H2));
        commands.environment.put("RETORT_DATABASE", "postgresql");
        String said = commands.compiled(FIRST).run("upgrade", "--dry-run").out();
        assertTrue(said.contains("create table \"CUSTOMERS\""), said);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasCommittedIsTakenBackOnlyIfThatIsAsked(Database database) throws SQLException, IOException {
        upgraded(database, SECOND);

        assertEquals(4, commands.run("upgrade", "--dry-run").exitCode());

        Ran asked = commands.run("upgrade", "--dry-run", "--replace-unknown");
        assertTrue(asked.out().startsWith("would take back b2 make b2\n"), asked.toString());
    }
}
