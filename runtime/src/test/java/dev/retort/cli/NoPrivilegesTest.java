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
import dev.retort.revision.Migration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever lacks a right is told which, and how to come by it; nothing is changed. */
class NoPrivilegesTest {

    private static final String WAY =
            "have it granted, or act as somebody who may, with --user or on PostgreSQL with --role";

    private static final String CANARY = "C4n4ry-4242";

    private CommandLineRun commands;
    private Database database;
    private String url;
    private String user;

    @TempDir
    private Path project;

    /** A database, and a user of it who may nothing yet. */
    private void shop(Database kind) throws IOException, SQLException {
        commands = CommandLineRun.ofTwoHeads(project)
                .compiled(
                        CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                        CommandLineRun.revision(Shop.AddsPhone.class, "b2", "a1"));
        database = kind;
        url = TestDatabases.freshUrl(database);
        user = "clerk_" + url.replaceAll("\\D+", "_").replaceAll("_$", "");
        execute(
                switch (database) {
                    case POSTGRESQL -> "create role " + user + " login";
                    case H2 -> "create user " + user + " password ''";
                });
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private void execute(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Ran asOwner(String... arguments) {
        commands.environment.put("RETORT_URL", url);
        return commands.run(arguments);
    }

    private Ran asUser(String... arguments) {
        if (database == Database.POSTGRESQL) {
            commands.environment.put("RETORT_PASSWORD", CANARY);
        }
        commands.environment.put(
                "RETORT_URL",
                switch (database) {
                    case POSTGRESQL -> url.replaceAll("user=[^&]*", "user=" + user);
                    case H2 -> url.replaceAll(";.*", "") + ";USER=" + user + ";PASSWORD=";
                });
        Ran ran = commands.run(arguments);
        assertFalse(ran.toString().contains(CANARY), ran.toString());
        return ran;
    }

    private static void assertSentence(int exitCode, String begin, Ran ran) {
        assertEquals(exitCode, ran.exitCode(), ran.toString());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().startsWith("error: " + begin), ran.err());
        assertTrue(ran.err().endsWith("): " + WAY + "\n"), ran.err());
    }

    private void assertRolledBack(String refusal, String step, Ran ran) {
        assertEquals(7, ran.exitCode(), ran.toString());
        assertTrue(ran.err().contains("upgrade of b2 (make b2) failed: " + refusal), ran.err());
        assertTrue(ran.err().contains("\n  at:      " + step), ran.err());
        assertTrue(ran.err().contains("\n  now:     rolled back, "), ran.err());
        assertTrue(ran.err().endsWith("\n  next:    " + WAY + ", and run upgrade again\n"), ran.err());
        assertEquals("a1 make a1\n", asOwner("current").out());
        assertEquals(0, asOwner("verify").exitCode());
    }

    @ParameterizedTest
    @EnumSource
    void whoMayCreateNothing(Database kind) throws IOException, SQLException {
        shop(kind);
        assertSentence(
                6,
                switch (kind) {
                    case POSTGRESQL ->
                        "cannot create the table retort_history: ERROR: permission denied for schema public";
                    case H2 -> "cannot take the lock: Not enough rights for object \"PUBLIC\"";
                },
                asUser("upgrade"));
        assertEquals("base\n", asOwner("current").out());
    }

    @ParameterizedTest
    @EnumSource
    void whoMayNotSeeTheHistory(Database kind) throws IOException, SQLException {
        shop(kind);
        asOwner("upgrade", "+1");
        for (String command : new String[] {"upgrade", "current", "check", "verify", "history", "downgrade base"}) {
            assertSentence(
                    6,
                    switch (kind) {
                        case POSTGRESQL ->
                            "cannot read retort_history: ERROR: permission denied for table retort_history";
                        case H2 -> "cannot read retort_history: Not enough rights for object \"PUBLIC.RETORT_HISTORY\"";
                    },
                    asUser(command.split(" ")));
        }
        assertEquals("a1 make a1\n", asOwner("current").out());
    }

    @ParameterizedTest
    @EnumSource
    void whoMayOnlySelect(Database kind) throws IOException, SQLException {
        shop(kind);
        asOwner("upgrade", "+1");
        execute("grant select on retort_history to " + user);
        if (kind == Database.H2) {
            execute("grant select on retort_lease to " + user);
        }
        assertEquals("a1 make a1\n", asUser("current").out());
        assertEquals(3, asUser("check").exitCode());
        assertEquals(0, asUser("verify").exitCode());
        switch (kind) {
            case POSTGRESQL -> {
                assertSentence(
                        6,
                        "cannot write retort_history: ERROR: permission denied for table retort_history",
                        asUser("stamp", "head"));
                assertRolledBack(
                        "ERROR: must be owner of table customers (SQLState 42501)",
                        "alter table \"customers\" add",
                        asUser("upgrade"));
            }
            case H2 -> {
                String refusal = "cannot take the lock: Not enough rights for object \"PUBLIC.RETORT_LEASE\"";
                assertSentence(6, refusal, asUser("stamp", "head"));
                assertSentence(6, refusal, asUser("upgrade"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoMayNotChangeTheTable(Database kind) throws IOException, SQLException {
        shop(kind);
        asOwner("upgrade", "+1");
        execute("grant select, insert, update, delete on retort_history to " + user);
        if (kind == Database.H2) {
            execute("grant select, insert, update, delete on retort_lease to " + user);
        }
        assertRolledBack(
                switch (kind) {
                    case POSTGRESQL -> "ERROR: must be owner of table customers (SQLState 42501)";
                    case H2 -> "Not enough rights for object \"PUBLIC.CUSTOMERS\"";
                },
                "alter table \"",
                asUser("upgrade"));
    }

    @Test
    void whoMayChangeTheTableAndNotTheHistory() throws IOException, SQLException {
        shop(Database.POSTGRESQL);
        asOwner("upgrade", "+1");
        execute("grant select on retort_history to " + user, "alter table customers owner to " + user);
        assertRolledBack(
                "ERROR: permission denied for table retort_history (SQLState 42501)",
                "note in retort_history",
                asUser("upgrade"));
    }

    @Test
    void whoMayUseNoSchema() throws IOException, SQLException {
        shop(Database.POSTGRESQL);
        asOwner("upgrade");
        execute("revoke usage on schema public from public");
        for (String command : new String[] {"upgrade", "current", "check"}) {
            assertSentence(
                    6,
                    "cannot look for retort_history: the search path names no schema that may be used",
                    asUser(command));
        }
    }

    /** As some hosts do with every table. */
    @Test
    void whoIsShownNoRowsOfTheHistory() throws IOException, SQLException {
        shop(Database.POSTGRESQL);
        asOwner("upgrade", "a1");
        execute("grant all on schema public to " + user, "grant all on retort_history to " + user);
        execute("alter table retort_history enable row level security");
        for (String policy :
                new String[] {"", "create policy own on retort_history using (applied_by = current_user)"}) {
            execute(policy);
            for (String command : new String[] {"upgrade", "current", "check", "verify"}) {
                assertSentence(
                        6,
                        "cannot read retort_history: row-level security shows none of its rows (SQLState 42501",
                        asUser(command));
            }
        }
        execute("create policy clerks on retort_history using (true)");
        assertEquals("a1 make a1\n", asUser("current").out());
        assertEquals("a1 make a1\n", asOwner("current").out());
        asOwner("downgrade", "base");
        assertEquals("base\n", asUser("current").out());
        execute("create policy nobody on retort_history as restrictive using (false)");
        assertSentence(6, "cannot read retort_history: row-level security shows none", asUser("current"));
    }

    /** A schema that somebody has made for it is enough; no right to the whole database is asked for. */
    @Test
    void whoMayCreateInTwoSchemasOnly() throws IOException, SQLException {
        shop(Database.POSTGRESQL);
        execute("create schema tools authorization " + user, "grant create on schema public to " + user);
        assertEquals(0, asUser("upgrade", "--history-schema", "tools").exitCode());
        assertEquals(
                "b2 (head) make b2\n",
                asOwner("current", "--history-schema", "tools").out());
    }

    public static final class KeepsAnAccount implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createSchema("it's \"audit\"");
            op.createTable("`it's \"audit\"`.entries", column("id", bigint().notNull()));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("`it's \"audit\"`.entries");
            op.dropSchema("it's \"audit\"");
        }
    }

    /** So it is where the revision itself names the schema, by a connection and in a script. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whoMayCreateInTheSchemaOfARevisionOnly(boolean inScript) throws IOException, SQLException {
        shop(Database.POSTGRESQL);
        commands.compiled(CommandLineRun.revision(KeepsAnAccount.class, "a1"));
        Ran refused = asUser("upgrade", "--history-schema", "tools");
        assertEquals(6, refused.exitCode(), refused.toString());
        assertTrue(refused.err().contains("permission denied for database"), refused.err());

        execute(
                "create schema \"it's \"\"audit\"\"\" authorization " + user,
                "create schema tools authorization " + user);
        if (inScript) {
            runAsUser(asUser("sql", "head", "--history-schema", "tools").out());
        } else {
            assertEquals(0, asUser("upgrade", "--history-schema", "tools").exitCode());
        }
        assertEquals(
                "a1 (head) make a1\n",
                asOwner("current", "--history-schema", "tools").out());
        assertEquals(0, asOwner("verify", "--history-schema", "tools").exitCode());
    }

    private void runAsUser(String script) throws SQLException {
        try (Connection connection = DriverManager.getConnection(commands.environment.get("RETORT_URL"));
                Statement statement = connection.createStatement()) {
            statement.execute(script.replaceAll("(?m)^\\\\.*$", ""));
        }
    }

    @Test
    void aRoleThatIsNotThereOrNotForUs() throws IOException, SQLException {
        shop(Database.POSTGRESQL);
        execute("create role not_" + user);
        assertEquals(
                new Ran(
                        6,
                        "",
                        "error: cannot act as the role nobody: ERROR: role \"nobody\" does not exist (SQLState 22023):"
                                + " name one with --role that is there and that the user is a member of\n"),
                asUser("upgrade", "--role", "nobody"));
        for (String command : new String[] {"upgrade", "current", "check", "stamp base"}) {
            Ran refused = asUser((command + " --role not_" + user).split(" "));
            assertEquals(6, refused.exitCode(), refused.toString());
            assertTrue(
                    refused.err()
                            .startsWith("error: cannot act as the role not_" + user
                                    + ": ERROR: permission denied to set role"),
                    refused.err());
        }
        assertFalse(asOwner("current").out().isEmpty());
    }
}
