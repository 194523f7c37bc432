package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for each command on each way that it can end: its JSON is one object, and no password is ever printed. */
class EveryCommandTest {

    private static final String CANARY = "C4n4ry-\"pa55\\";
    private static final List<String> COMMANDS = List.of(
            "init com.acme.more --directory @sources",
            "init",
            "current",
            "upgrade --dry-run",
            "upgrade +1",
            "check",
            "current",
            "history",
            "history current: -v",
            "upgrade",
            "upgrade head --sql --database h2",
            "heads",
            "branches",
            "show head --database h2",
            "verify",
            "downgrade -1",
            "stamp head",
            "stamp base --sql --database h2",
            "downgrade base",
            "check",
            "sql head --database postgresql",
            "sql nowhere --database postgresql",
            "merge",
            "new another",
            "new again",
            "completion bash",
            "upgrade --froce",
            "upgrade --password @canary",
            "explode",
            "");

    @TempDir
    private Path project;

    private CommandLineRun commands;

    @BeforeEach
    void aProject() throws IOException {
        commands = new CommandLineRun(project);
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                CommandLineRun.revision(Shop.AddsPhone.class, "b2", "a1"));
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private void runAll() throws SQLException, IOException {
        for (List<String> form : List.of(List.<String>of(), List.of("--output", "json"), List.of("--stacktrace"))) {
            for (String line : COMMANDS) {
                List<String> arguments = new ArrayList<>();
                for (String word : line.split(" ")) {
                    arguments.add(word.replace("@canary", CANARY).replace("@sources", project.toString()));
                }
                arguments.removeIf(String::isEmpty);
                arguments.addAll(form);
                check(commands.run(arguments.toArray(String[]::new)), line, form.contains("json"));
            }
            Files.deleteIfExists(commands.sources.resolve("R0001_Another.java"));
            Files.deleteIfExists(project.resolve("com/acme/more/package-info.java"));
        }
    }

    private static void check(Ran ran, String line, boolean json) throws SQLException {
        String printed = ran.out() + ran.err();
        assertFalse(printed.contains("C4n4ry"), () -> line + " prints the password: " + printed);
        assertFalse(printed.contains("bug of Retort"), printed);
        if (json) {
            assertEquals(1, ran.out().lines().count(), ran.out());
            assertTrue(isJsonObject(ran.out()), ran.out());
            assertTrue(
                    ran.out().contains("\"success\": " + (ran.exitCode() == 0) + ", \"exitCode\": " + ran.exitCode()),
                    ran.out());
            boolean hasError = ran.out().contains(", \"error\": {\"code\": ");
            assertEquals(!ran.err().replaceAll("(?m)^(note|warning): .*\\R", "").isEmpty(), hasError, ran.toString());
        }
    }

    private static boolean isJsonObject(String text) throws SQLException {
        try (Connection judge = DriverManager.getConnection("jdbc:h2:mem:");
                PreparedStatement query = judge.prepareStatement("select cast(? as varchar) is json object")) {
            query.setString(1, text);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private String guardedH2() throws SQLException {
        String url = TestDatabases.freshUrl(Database.H2);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create user shop password '" + CANARY + "' admin");
        }
        commands.environment.put("RETORT_USER", "shop");
        return url;
    }

    @Test
    void withThePasswordInTheEnvironment() throws SQLException, IOException {
        commands.environment.put("RETORT_URL", guardedH2());
        commands.environment.put("RETORT_PASSWORD", CANARY);
        assertEquals(0, commands.run("current").exitCode());
        runAll();
    }

    @Test
    void withThePasswordInAFile() throws SQLException, IOException {
        commands.environment.put("RETORT_URL", guardedH2());
        commands.environment.put(
                "RETORT_PASSWORD_FILE",
                Files.writeString(project.resolve("password"), CANARY).toString());
        assertEquals(0, commands.run("current").exitCode());
        runAll();
    }

    @Test
    void withThePasswordInTheConfiguration() throws SQLException, IOException {
        String text = "url=" + guardedH2() + "\npassword=" + CANARY.replace("\\", "\\\\") + "\n";
        commands.environment.put(
                "RETORT_CONFIG",
                Files.writeString(project.resolve("my.properties"), text).toString());
        assertEquals(0, commands.run("current").exitCode());
        runAll();
    }

    @Test
    void withThePasswordTypedIn() throws SQLException, IOException {
        commands.environment.put("RETORT_URL", guardedH2());
        commands.prompt = question -> Optional.of(CANARY);
        assertEquals(0, commands.run("current").exitCode());
        runAll();
    }

    @Test
    void withAWrongPassword() throws SQLException, IOException {
        commands.environment.put("RETORT_URL", guardedH2());
        commands.environment.put("RETORT_PASSWORD", CANARY + "!");
        assertEquals(6, commands.run("current").exitCode());
        runAll();
    }

    @Test
    void whereNobodyAnswers() throws SQLException, IOException {
        commands.environment.put("DATABASE_URL", "postgres://shop:C4n4ry%22pa%5C@localhost:1/shop?sslmode=disable");
        assertEquals(6, commands.run("current").exitCode());
        runAll();
    }

    @Test
    void whereTheUrlIsNonsense() throws SQLException, IOException {
        commands.environment.put("DATABASE_URL", "postgres://shop:C4n4ry%zz@localhost:1/shop");
        runAll();
    }

    @Test
    void whereARevisionFails() throws SQLException, IOException {
        commands.environment.put("RETORT_URL", guardedH2());
        commands.environment.put("RETORT_PASSWORD", CANARY);
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                CommandLineRun.revision(Shop.FailsInTheMiddle.class, "b2", "a1"));
        assertEquals(8, commands.run("upgrade").exitCode());
        runAll();
    }

    @Test
    void whereTheIndexIsBroken() throws SQLException, IOException {
        commands.environment.put("RETORT_URL", guardedH2());
        commands.environment.put("RETORT_PASSWORD", CANARY);
        commands.compiled(new IndexedRevision("a1", List.of("gone"), "test.R", "orphan"));
        assertEquals(4, commands.run("current").exitCode());
        runAll();
    }

    @Test
    void everyCommandIsAmongThem() {
        Set<String> tried = new TreeSet<>();
        COMMANDS.forEach(it -> tried.add(it.split(" ")[0]));
        List<String> known = commands.run("--help")
                .out()
                .lines()
                .dropWhile(it -> !it.startsWith("Commands:"))
                .skip(1)
                .takeWhile(it -> it.startsWith("  "))
                .filter(it -> !it.startsWith("   "))
                .map(it -> it.strip().split(" ")[0])
                .toList();
        assertEquals(15, known.size());
        assertTrue(tried.containsAll(known), known.toString());
    }
}
