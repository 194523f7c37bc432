package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.operation.Database;
import dev.retort.revision.Migration;
import dev.retort.revision.SeenClasses;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a database has seen that is not as it should be: every command that looks tells of it, with the way out. */
class StatusTest {

    private CommandLineRun commands;

    @BeforeEach
    void threeInALine(@TempDir Path project) throws IOException {
        commands = new CommandLineRun(project);
        compiled(Shop.AddsPhone.class);
    }

    private void compiled(Class<? extends Migration> second) throws IOException {
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                CommandLineRun.revision(second, "b2", "a1"),
                CommandLineRun.revision(Shop.CreatesInvoices.class, "c3", "b2"));
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private void upgraded(Database database) throws SQLException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
        assertEquals(0, commands.run("upgrade").exitCode());
    }

    private void execute(String... sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(commands.environment.get("RETORT_URL"));
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        }
    }

    /** Its class file is not what the compiler saw; another that is not there at all is nobody's business here. */
    @ParameterizedTest
    @EnumSource
    void anEntityThatWasCompiledWithoutTheProcessor(Database database) throws SQLException, IOException {
        String entity = StatusTest.class.getName();
        SeenClasses seen = new SeenClasses(
                List.of(), new TreeMap<>(Map.of(entity, "0123", "not.There", "4567")), Optional.empty());
        commands.compiled(seen, CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"));
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
        String sentence =
                entity + " was compiled without Retort's annotation processor after the revisions were made, so what"
                        + " changed in it may have no revision: let RetortTest.assertUpToDate() in a test say what to add to the"
                        + " build\n";

        Ran upgrade = commands.run("upgrade");
        assertEquals(0, upgrade.exitCode());
        assertTrue(upgrade.err().startsWith("warning: " + sentence), upgrade.err());
        assertEquals(new Ran(0, "a1 (head) make a1\n", "warning: " + sentence), commands.run("current"));
        assertEquals(new Ran(3, sentence, ""), commands.run("check"));
        assertTrue(commands.run("check", "--output", "json").out().contains("\"unseen\": [\"" + entity + "\"]"));
    }

    @ParameterizedTest
    @EnumSource
    void anEditedRevisionFarBelowTheHead(Database database) throws SQLException, IOException {
        upgraded(database);
        compiled(Shop.AddsLongerPhone.class);
        String warning = "warning: revision b2 (make b2) means something else now than when it was applied: put it back"
                + " as it was and say the rest in a new revision, or put it back, downgrade before it, and upgrade to what"
                + " it is now\n";
        assertEquals(new Ran(0, "c3 (head) make c3\n", warning), commands.run("current"));
        assertEquals(new Ran(0, "already at c3\n", warning), commands.run("upgrade"));
        Ran json = commands.run("current", "--output", "json");
        assertTrue(json.out().contains("\"edited\": [{\"id\": \"b2\""), json.out());
        Ran verify = commands.run("verify");
        assertEquals(4, verify.exitCode());
        assertTrue(verify.out().startsWith("edited after it was applied: b2 (make b2)\n"), verify.out());
    }

    /** A later version may have more of them. */
    @ParameterizedTest
    @EnumSource
    void aStateThatNobodyKnows(Database database) throws SQLException {
        upgraded(database);
        execute("update retort_history set state = 'sleeping' where id = 'c3'");
        assertEquals(
                new Ran(
                        4,
                        "",
                        "error: the table retort_history says of revision c3 that it is \"sleeping\", which this version does not"
                                + " know: use the version of Retort that wrote it, or put the row right\n"),
                commands.run("current"));
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionThatIsHalfApplied(Database database) throws SQLException {
        upgraded(database);
        execute("update retort_history set state = 'upgrading step', step = 1 where id = 'c3'");
        String how = "upgrade begun, 1 step done, in doubt about the next";
        assertEquals(
                new Ran(
                        0,
                        "b2 make b2\n",
                        "warning: revision c3 (make c3) is half applied (" + how
                                + "): the next upgrade goes on with it, a downgrade takes it back\n"),
                commands.run("current"));
        Ran json = commands.run("current", "--output", "json");
        assertTrue(
                json.out().contains("\"unfinished\": {\"direction\": \"upgrade\", \"steps\": 1, \"inDoubt\": true}"),
                json.out());
        assertEquals(
                new Ran(
                        10,
                        "half applied: c3 (make c3), " + how
                                + "; the next upgrade goes on with it, a downgrade takes it back\n",
                        "note: pending: c3 (make c3)\n"),
                commands.run("verify"));
        assertEquals(new Ran(3, "pending: c3 make c3 (" + how + ")\n", ""), commands.run("check"));
        assertTrue(commands.run("history").out().startsWith("b2 -> c3 (head) (half applied: " + how + "), make c3\n"));
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionOnItsWayBack(Database database) throws SQLException {
        upgraded(database);
        execute("update retort_history set state = 'downgrading', step = 2 where id = 'c3'");
        Ran current = commands.run("current");
        assertEquals("c3 (head) (half applied: downgrade begun, 2 steps done) make c3\n", current.out());
        assertTrue(current.err().endsWith("goes on with it\n"), current.err());
        assertEquals(
                new Ran(3, "pending: c3 make c3 (downgrade begun, 2 steps done)\n", ""),
                commands.run("check"),
                "an upgrade would take it back to its end, and apply it again");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownRevisionThatIsHalfApplied(Database database) throws SQLException, IOException {
        upgraded(database);
        execute("update retort_history set state = 'upgrading', step = 1 where id = 'c3'");
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                CommandLineRun.revision(Shop.AddsPhone.class, "b2", "a1"));
        Ran current = commands.run("current");
        assertEquals("b2 (head) make b2\n", current.out());
        assertEquals(
                "warning: revision c3 (make c3) is half applied (upgrade begun, 1 step done): only the version of the"
                        + " application that has it can go on with it, and upgrade --replace-unknown takes back what was done"
                        + " of it where its row says how\n",
                current.err());
        assertEquals(4, commands.run("verify").exitCode());
        assertEquals(4, commands.run("check").exitCode());
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownRevision(Database database) throws SQLException, IOException {
        upgraded(database);
        commands.compiled(CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"));
        Ran current = commands.run("current");
        assertEquals(0, current.exitCode());
        assertEquals("c3 (not on this class path) make c3\n", current.out());
        assertTrue(
                current.err().startsWith("warning: the database has seen ")
                        && current.err().contains("upgrade --replace-unknown"),
                current.err());
    }

    @Test
    void anIndexThatAConcurrentBuildLeftInvalid() throws SQLException {
        upgraded(Database.POSTGRESQL);
        execute("insert into invoices values (1), (1)");
        assertThrows(
                SQLException.class, () -> execute("create unique index concurrently invoices_key on invoices (id)"));
        Ran verify = commands.run("verify");
        assertEquals(10, verify.exitCode());
        assertTrue(
                verify.out()
                        .startsWith("left invalid by a concurrent build that failed: index invoices_key; repair it with"
                                + " reindex index concurrently invoices_key\n"),
                verify.out());
        assertTrue(commands.run("verify", "--output", "json").out().contains("\"invalidIndexes\": [\"invoices_key\"]"));
    }

    @Test
    void whoMayOnlyReadIsTold() throws SQLException, IOException {
        upgraded(Database.POSTGRESQL);
        execute("create role status_reader login", "grant select on all tables in schema public to status_reader");
        compiled(Shop.AddsLongerPhone.class);
        commands.environment.computeIfPresent(
                "RETORT_URL", (name, url) -> url.replaceAll("user=[^&]*", "user=status_reader"));
        Ran current = commands.run("current");
        assertEquals("c3 (head) make c3\n", current.out());
        assertTrue(current.err().startsWith("warning: revision b2"), current.err());
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandKnowsWhereTheHistoryIs(Database database) throws SQLException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
        commands.environment.put("RETORT_HISTORY_SCHEMA", "tools");
        assertEquals(0, commands.run("upgrade").exitCode());
        assertEquals("c3 (head) make c3\n", commands.run("current").out());
        assertEquals(0, commands.run("check").exitCode());
        assertEquals(0, commands.run("verify").exitCode());
        assertTrue(commands.run("history").out().startsWith("b2 -> c3 (head) (current)"));
        assertEquals("stands at b2\n", last(commands.run("stamp", "b2").out()));
        assertTrue(commands.run("sql", "b2:head")
                .out()
                .contains("insert into \"" + (database == Database.H2 ? "TOOLS" : "tools")));
        commands.environment.remove("RETORT_HISTORY_SCHEMA");
        assertEquals("base\n", commands.run("current").out());
        assertEquals(
                "b2 make b2\n",
                commands.run("current", "--history-schema", "tools").out());
    }

    private static String last(String lines) {
        return lines.substring(lines.stripTrailing().lastIndexOf('\n') + 1);
    }

    @Test
    void aScriptActsInARole() {
        String script = commands.run("sql", "a1:b2", "--database", "postgresql", "--role", "shop's owner")
                .out();
        assertTrue(script.contains("begin;\nset local role \"shop's owner\";\n"), script);
        assertEquals(
                script.lines().filter("begin;"::equals).count(),
                script.lines().filter(it -> it.startsWith("set local role ")).count());
        assertEquals(
                2,
                commands.run("sql", "head", "--database", "h2", "--role", "owner")
                        .exitCode());
    }

    /** Its name may be a slip, and the history that is meant elsewhere. */
    @ParameterizedTest
    @EnumSource
    void aHistoryInASchemaThatWasNotThere(Database database) throws SQLException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
        String made = "there was no schema tools: it is made, and a history begins in it\n";
        assertEquals(
                made, commands.run("upgrade", "+1", "--history-schema", "tools").err());
        assertEquals("", commands.run("upgrade", "--history-schema", "tools").err());
        assertEquals(
                made.replace("tools", "tolls"),
                commands.run("stamp", "head", "--history-schema", "tolls").err());
    }
}
