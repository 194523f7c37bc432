package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BranchesTest {

    private CommandLineRun commands;

    @BeforeEach
    void twoHeads(@TempDir Path project) throws IOException {
        commands = CommandLineRun.ofTwoHeads(project);
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    @ParameterizedTest
    @EnumSource
    void branchesGoUpAndDownAlone(Database database) throws SQLException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
        assertEquals(
                new Ran(
                        4,
                        "",
                        "error: there is no single head: there are b2 (make b2), c3 (make c3); name one of them, or write"
                                + " heads for all\n"),
                commands.run("upgrade"));
        assertEquals(0, commands.run("upgrade", "billing@head").exitCode());
        assertEquals("c3 (head) make c3\n", commands.run("current").out());
        assertEquals(3, commands.run("check").exitCode());
        assertEquals(0, commands.run("upgrade", "heads").exitCode());
        assertEquals(0, commands.run("check").exitCode());
        assertEquals(
                "c3 (head) make c3\nb2 (head) make b2\n",
                commands.run("current").out());
        assertEquals("""
                a1 -> c3 (billing) (head) (current), make c3
                a1 -> b2 (head) (current), make b2
                base -> a1 (branchpoint), make a1
                """, commands.run("history").out());
        assertEquals(4, commands.run("downgrade", "-1").exitCode());
        assertEquals(0, commands.run("downgrade", "billing@-1").exitCode());
        assertEquals("b2 (head) make b2\n", commands.run("current").out());
        assertEquals(0, commands.run("verify").exitCode());
    }

    /** To say it again, as the message advises, would be to ask for more than at first. */
    @ParameterizedTest
    @EnumSource
    void whoeverCountsIsWarnedWhereAStepIsDoneAndTheNextFails(Database database) throws SQLException, IOException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                CommandLineRun.revision(Shop.FailsInTheMiddle.class, "b2", "a1"));
        String warning =
                "warning: +2 counts from where the database stands, which may be elsewhere by now: before you run it"
                        + " again, see current\n";
        Ran failed = commands.run("upgrade", "+2");
        assertEquals(database == Database.H2 ? 8 : 7, failed.exitCode());
        assertEquals(true, failed.err().startsWith(warning), failed.err());
        assertEquals(false, commands.run("upgrade", "head").err().contains("warning"));
    }

    @Test
    void headsAndBranchesNeedNoDatabase() throws IOException {
        assertEquals("b2 make b2\nc3 (billing) make c3\n", commands.run("heads").out());
        assertEquals(
                "a1 make a1\n  -> b2 make b2\n  -> c3 (billing) make c3\nlabel billing is c3\n",
                commands.run("branches").out());
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                new IndexedRevision(
                        "n1", List.of(), List.of("a1"), List.of(), Shop.CreatesInvoices.class.getName(), "make n1"));
        assertEquals(
                "a1 (needed by n1) make a1\nn1 make n1\n", commands.run("heads").out());
        assertEquals(
                "base\n  -> a1 make a1\n  -> n1 make n1\n",
                commands.run("branches").out());
    }

    @Test
    void showTellsAboutSeveral() {
        Ran shown = commands.run("show", "heads", "--database", "h2");
        assertEquals(
                List.of("revision  b2", "revision  c3"),
                shown.out().lines().filter(it -> it.startsWith("revision")).toList());
    }
}
