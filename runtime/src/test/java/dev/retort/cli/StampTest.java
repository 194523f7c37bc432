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
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StampTest {

    private CommandLineRun commands;

    @BeforeEach
    void twoHeads(@TempDir Path project) throws IOException {
        commands = CommandLineRun.ofTwoHeads(project);
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private void fresh(Database database) throws SQLException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
    }

    private void execute(String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(commands.environment.get("RETORT_URL"));
                Statement statement = connection.createStatement()) {
            statement.execute(script);
        }
    }

    /** What the history notes of it only its class can say. */
    @ParameterizedTest
    @EnumSource
    void aClassThatIsNotThereIsNoBug(Database database) throws SQLException, IOException {
        fresh(database);
        commands.compiled(new IndexedRevision("d4", List.of(), "shop.Gone", "go"));
        Ran ran = commands.run("stamp", "d4");
        assertEquals(2, ran.exitCode(), ran.err());
        assertTrue(
                ran.err().startsWith("error: revision d4 (go) cannot be loaded: the class shop.Gone is not on"),
                ran.err());
        assertEquals(new Ran(0, "base\n", ""), commands.run("current"));
    }

    @ParameterizedTest
    @EnumSource
    void notesAndForgetsWithoutRunning(Database database) throws SQLException {
        fresh(database);
        assertEquals(
                new Ran(0, "noted a1 (make a1)\nnoted b2 (make b2)\nstands at b2\n", ""), commands.run("stamp", "b2"));
        assertEquals(10, commands.run("verify").exitCode(), "nothing ran");
        assertEquals(new Ran(0, "noted c3 (make c3)\nstands at b2, c3\n", ""), commands.run("stamp", "billing"));
        assertEquals(new Ran(0, "forgotten b2 (make b2)\nstands at c3\n", ""), commands.run("stamp", "b2@a1"));
        assertEquals(new Ran(0, "stands at c3\n", ""), commands.run("stamp", "c3"));
        assertEquals(
                new Ran(0, "forgotten c3 (make c3)\nforgotten a1 (make a1)\nstands at base\n", ""),
                commands.run("stamp", "base"));
        assertEquals(0, commands.run("verify").exitCode());
    }

    @ParameterizedTest
    @EnumSource
    void purgeForgetsWhatNobodyKnows(Database database) throws SQLException, IOException {
        fresh(database);
        commands.run("upgrade", "heads");
        commands.compiled(CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"));
        Ran refused = commands.run("stamp", "a1");
        assertEquals(4, refused.exitCode());
        assertTrue(refused.err().endsWith("or forget what is noted with stamp --purge\n"), refused.err());
        assertEquals(
                new Ran(0, "forgotten a1\nforgotten b2\nforgotten c3\nnoted a1 (make a1)\nstands at a1\n", ""),
                commands.run("stamp", "--purge", "head"));
        assertEquals("a1 (head) make a1\n", commands.run("current").out());
    }

    /** What was there before Retort came is not its own to take back, though the compiler rewrites the draft that describes it. */
    @ParameterizedTest
    @EnumSource
    void whatAStampedDraftDescribesStaysWhenTheDraftIsRewritten(Database database) throws SQLException, IOException {
        for (boolean scripted : List.of(false, true)) {
            fresh(database);
            execute("create table customers (id bigint primary key)");
            commands.compiled(
                    CommandLineRun.revision(Shop.CreatesCustomers.class, "a1").withDraft(true));
            if (scripted) {
                execute(commands.run("stamp", "--sql", "head").out());
            } else {
                commands.run("stamp", "head");
            }
            commands.compiled(
                    CommandLineRun.revision(Shop.CreatesInvoices.class, "d4").withDraft(true));
            Ran refused = commands.run("upgrade");
            assertEquals(4, refused.exitCode());
            assertTrue(refused.err().endsWith("or forget what is noted with stamp --purge\n"), refused.err());
            execute("insert into customers (id) values (1)");
        }
    }

    /** H2 keeps what ran before the first table that was there already. */
    @Test
    void noMoreDoesOneThatWasBegun() throws SQLException, IOException {
        fresh(Database.H2);
        commands.compiled(
                CommandLineRun.revision(Shop.FailsInTheMiddle.class, "a1").withDraft(true));
        assertEquals(8, commands.run("upgrade").exitCode());
        assertEquals(new Ran(0, "noted a1 (make a1)\nstands at a1\n", ""), commands.run("stamp", "head"));
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesInvoices.class, "d4").withDraft(true));
        assertEquals(4, commands.run("upgrade").exitCode());
    }

    @ParameterizedTest
    @EnumSource
    void aScriptNotesWithoutRunning(Database database) throws SQLException {
        fresh(database);
        execute(commands.run("stamp", "--sql", "b2").out());
        assertEquals("b2 (head) make b2\n", commands.run("current").out());
        execute(commands.run("stamp", "--sql", "b2:a1").out());
        assertEquals("a1 make a1\n", commands.run("current").out());
        assertEquals(new Ran(0, "", ""), commands.run("stamp", "--sql", "a1:a1"));
        assertEquals(
                commands.run("stamp", "--sql", "base:b2"), commands.run("stamp", "--sql", ":b2"), "an end left out");
        assertEquals(commands.run("stamp", "--sql", "b2:heads"), commands.run("stamp", "--sql", "b2:"));
    }
}
