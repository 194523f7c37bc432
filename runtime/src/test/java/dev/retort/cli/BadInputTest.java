package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Migration;
import dev.retort.revision.RevisionIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people write wrong, each answered by one sentence on stderr and the fitting exit code, with nothing changed. */
class BadInputTest {

    private static final String A1 = "a1 (make a1)";
    private static final String B21 = "b21 (make b21)";
    private static final String B22 = "b22 (make b22)";
    private static final String C3 = "c3 (make c3)";

    private static final String NO_DATABASE =
            "current is where a database stands, and none is asked here: name a revision, or write head or base";

    private CommandLineRun commands;
    private String url;

    private record Mistake(String command, int exitCode, String sentence) {
        @Override
        public String toString() {
            return command;
        }
    }

    private static final List<Mistake> MISTAKES = List.of(
            new Mistake(
                    "upgrade zz",
                    2,
                    "no revision's id begins with zz; there are " + A1 + ", " + B21 + ", " + B22 + ", " + C3
                            + " and the labels billing, and head, heads, base and current"),
            new Mistake("upgrade b2", 2, "several revisions begin with b2: " + B21 + ", " + B22),
            new Mistake(
                    "upgrade billing@b22",
                    2,
                    "revision " + B22 + " is not in the branch of billing: it neither leads to billing nor follows it"),
            new Mistake("downgrade -3", 2, "cannot downgrade by 3: only 2 revisions are applied"),
            new Mistake("downgrade base-1", 2, "there is no base-1: only 0 steps are possible from there"),
            new Mistake("upgrade +5", 2, "cannot upgrade by 5: only 2 revisions are pending"),
            new Mistake(
                    "upgrade nowhere@head",
                    2,
                    "no revision's id begins with nowhere; there are " + A1 + ", " + B21 + ", " + B22 + ", " + C3
                            + " and the labels billing, and head, heads, base and current"),
            new Mistake(
                    "upgrade head",
                    4,
                    "there is no single head: there are " + B22 + ", " + C3
                            + "; name one of them, or write heads for all"),
            new Mistake("downgrade a1 --sql", 2, "\"a1\" is not a range: write from:to, from: or :to, as 3f2a:head"),
            new Mistake("sql current:head", 2, NO_DATABASE),
            new Mistake("upgrade current:head --sql", 2, NO_DATABASE),
            new Mistake("downgrade billing@current:-1 --sql", 2, NO_DATABASE),
            new Mistake("stamp a1 current --sql", 2, NO_DATABASE),
            new Mistake("show current", 2, NO_DATABASE),
            new Mistake("merge current c3", 2, NO_DATABASE),
            new Mistake("new words --parent current", 2, NO_DATABASE),
            new Mistake("history a1", 2, "\"a1\" is not a range: write from:to, from: or :to, as 3f2a:head"),
            new Mistake("downgrade b22", 2, "cannot downgrade to " + B22 + ": it is not applied"),
            new Mistake("upgrade heads --lock-wait -1", 2, "--lock-wait is a number of seconds, not -1"),
            new Mistake("upgrade heads --retry-budget -1", 2, "--retry-budget is a number of seconds, not -1"),
            new Mistake("current --history-schema=", 2, "--history-schema names no schema"),
            new Mistake("current --role=", 2, "--role names no role"),
            new Mistake(
                    "stamp zz",
                    2,
                    "no revision's id begins with zz; there are " + A1 + ", " + B21 + ", " + B22 + ", " + C3
                            + " and the labels billing, and head, heads, base and current"));

    static Stream<org.junit.jupiter.params.provider.Arguments> mistakes() {
        return Stream.of(Database.values()).flatMap(database -> MISTAKES.stream()
                .map(it -> org.junit.jupiter.params.provider.Arguments.of(database, it)));
    }

    @TempDir
    private Path project;

    /** a1 and c3 are applied, b21 and b22 are left. */
    private void shop(Database database) throws IOException, SQLException {
        commands = new CommandLineRun(project)
                .compiled(
                        CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                        CommandLineRun.revision(Shop.AddsPhone.class, "b21", "a1"),
                        CommandLineRun.revision(Shop.RunsCode.class, "b22", "b21"),
                        new IndexedRevision(
                                "c3",
                                List.of("a1"),
                                List.of(),
                                List.of("billing"),
                                Shop.CreatesInvoices.class.getName(),
                                "make c3"));
        url = TestDatabases.freshUrl(database);
        commands.environment.put("RETORT_URL", url);
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

    private static Ran refused(int exitCode, String sentence) {
        return new Ran(exitCode, "", "error: " + sentence + "\n");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isOneSentence(Database database, Mistake mistake) throws IOException, SQLException {
        shop(database);
        assertEquals(0, commands.run("upgrade", "c3").exitCode());
        assertEquals(refused(mistake.exitCode, mistake.sentence), commands.run(mistake.command.split(" ")));
        assertEquals("c3 (head) make c3\n", commands.run("current").out());
    }

    @Test
    void whereNoDatabaseStands() throws IOException, SQLException {
        shop(Database.H2);
        assertEquals(0, commands.run("history", "current:").exitCode());
        commands.environment.clear();
        assertEquals(refused(2, NO_DATABASE), commands.run("history", "current:"));
    }

    @ParameterizedTest
    @EnumSource
    void anIdThatNobodyKnows(Database database) throws IOException, SQLException {
        shop(database);
        commands.run("upgrade", "c3");
        execute("update retort_history set id = 'ffff' where id = 'c3'");
        for (String command : List.of("upgrade c3", "downgrade base", "stamp a1")) {
            assertEquals(
                    refused(
                            4,
                            "the database has seen ffff (make c3), which this class path does not have: use the version of"
                                    + " the application that has it (if it is another application, give each a line of its"
                                    + " own with @Migrations(name)), take it back, with what its tables and columns hold, by"
                                    + " upgrade --replace-unknown, or forget what is noted with stamp --purge"),
                    commands.run(command.split(" ")),
                    command);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIndexThatIsDamaged(Database database) throws IOException, SQLException {
        shop(database);
        Files.writeString(
                project.resolve("target/classes").resolve(RevisionIndex.RESOURCE), "retort-index 1\nrevision\ta1\n");
        for (String command : List.of("upgrade heads", "current", "history", "heads", "sql head", "verify", "check")) {
            assertEquals(
                    refused(
                            2,
                            "the revision index of " + project.resolve("target/classes")
                                    + " is damaged in line 2 (neither a package nor anything of one): compile the"
                                    + " project again from a clean build"),
                    commands.run(command.split(" ")),
                    command);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIndexThatNamesAClassThatIsGone(Database database) throws IOException, SQLException {
        shop(database);
        commands.compiled(new IndexedRevision("a1", List.of(), "com.acme.Gone", "make a1"));
        for (String command : List.of("upgrade", "sql head", "show head")) {
            assertEquals(
                    refused(
                            2,
                            "revision a1 (make a1) cannot be loaded: the class com.acme.Gone is not on the class path,"
                                    + " though the index names it: compile the project again from a clean build,"
                                    + " beside Kotlin with a step of javac for the revisions"),
                    commands.run(command.split(" ")),
                    command);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClassThatIsNoRevision(Database database) throws IOException, SQLException {
        shop(database);
        commands.compiled(new IndexedRevision("a1", List.of(), "java.lang.String", "make a1"));
        assertEquals(
                refused(
                        2,
                        "revision a1 (make a1) cannot be loaded: java.lang.String does not implement"
                                + " dev.retort.revision.Migration"),
                commands.run("upgrade"));
    }

    @ParameterizedTest
    @EnumSource
    void aTableOfTheSameNameThatIsSomebodyElses(Database database) throws IOException, SQLException {
        shop(database);
        execute("create table retort_history (happened text)");
        for (String command : List.of("upgrade heads", "current", "check", "verify", "history", "stamp heads")) {
            Ran ran = commands.run(command.split(" "));
            assertEquals(4, ran.exitCode(), ran.toString());
            assertEquals("", ran.out());
            assertEquals(1, ran.err().lines().count(), ran.err());
            assertTrue(ran.err().startsWith("error: the table retort_history is not Retort's ("), ran.err());
            assertTrue(
                    ran.err().endsWith("): rename it, or name another place for the history with --history-schema\n"),
                    ran.err());
        }
        execute("select happened from retort_history");
    }

    /** Ends the session that it runs in. */
    public static final class Vanishes implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute(Database.POSTGRESQL, "select pg_terminate_backend(pg_backend_pid())");
            op.execute(Database.H2, "shutdown immediately");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatIsGoneInTheMiddle(Database database) throws IOException, SQLException {
        shop(database);
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                CommandLineRun.revision(Vanishes.class, "b2", "a1"));
        Ran ran = commands.run("upgrade");
        assertEquals(75, ran.exitCode(), ran.toString());
        String sentence = ran.err().substring(ran.err().indexOf("error: "));
        assertTrue(sentence.startsWith("error: the connection to the database was lost: "), sentence);
        assertTrue(sentence.endsWith(": run the command again\n"), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
    }
}
