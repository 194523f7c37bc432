package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.apply.ChildJvm;
import dev.retort.apply.Shop;
import dev.retort.operation.Operations;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Migration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own shows: whether a terminal is there, the working directory, and what others log. */
class ProcessTest {

    private static final Path SCRIPT = Path.of("/usr/bin/script");
    private static final String CANARY = "C4n4ry-pa55";

    @TempDir
    private Path project;

    private CommandLineRun commands;

    private record Ended(int exitCode, String printed) {}

    @BeforeEach
    void aProject() throws IOException {
        commands = new CommandLineRun(project)
                .compiled(
                        CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                        CommandLineRun.revision(Shop.AddsPhone.class, "b2", "a1"));
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private List<String> command(List<String> options, String... arguments) {
        return ChildJvm.command(project.resolve("target/classes"), Main.class, options, arguments);
    }

    private Ended end(List<String> command, String... environment) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(it -> it.startsWith("RETORT_") || it.equals("DATABASE_URL"));
        builder.environment().remove("NO_COLOR");
        builder.environment().put("TERM", "xterm");
        for (String each : environment) {
            builder.environment().put(each.replaceFirst("=.*", ""), each.replaceFirst("[^=]*=", ""));
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), printed.replace("\r\n", "\n"));
    }

    private Ended onATerminal(String redirection, String... environment) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(SCRIPT), "util-linux's script makes the terminal");
        String line = command(List.of(), "upgrade", "--url", "jdbc:h2:mem:shop").stream()
                .map(it -> "'" + it.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return end(List.of(SCRIPT.toString(), "-qec", line + redirection, "/dev/null"), environment);
    }

    @Test
    void aTerminalShowsColoursAndAnEndOfProgress() throws Exception {
        Ended ended = onATerminal("");
        assertEquals(0, ended.exitCode, ended.printed);
        assertTrue(ended.printed.contains("\033[32mupgrade\033[0m b2 make b2 ("), ended.printed);
        assertTrue(
                ended.printed.contains(
                        "\033[K\033[?7l[##########----------] 2 of 2  b2 make b2, 1 statement\033[?7h\r"),
                ended.printed);
        assertTrue(ended.printed.stripTrailing().endsWith("ms)"), ended.printed);
    }

    @Test
    void resultsInAFileAreNeverColoured() throws Exception {
        Ended ended = onATerminal(" > out.txt");
        assertTrue(ended.printed.contains("2 of 2"), "progress is for the person who waits: " + ended.printed);
        String out = Files.readString(project.resolve("out.txt"));
        assertTrue(out.startsWith("upgrade a1 make a1 (") && out.lines().count() == 2, out);
    }

    @Test
    void logsInAFileAreNeverColoured() throws Exception {
        Ended ended = onATerminal(" 2> err.txt");
        assertTrue(ended.printed.contains("\033[32mupgrade\033[0m a1"), ended.printed);
        assertEquals("", Files.readString(project.resolve("err.txt")));
    }

    @Test
    void whoWantsNoColourSeesProgressOnly() throws Exception {
        Ended ended = onATerminal("", "NO_COLOR=1");
        assertFalse(ended.printed.contains("\033[32m"), ended.printed);
        assertTrue(ended.printed.contains("2 of 2"), ended.printed);
    }

    @Test
    void aDumbTerminalAndAPipeGetPlainLines() throws Exception {
        assertPlain(onATerminal("", "TERM=dumb"));
        assertPlain(end(command(List.of(), "upgrade", "--url", "jdbc:h2:mem:shop")));
    }

    private static void assertPlain(Ended ended) {
        assertEquals(
                "upgrade a1 make a1 (0 ms)\nupgrade b2 make b2 (0 ms)\n",
                ended.printed.replaceAll("\\(\\d+ ms\\)", "(0 ms)"));
    }

    @Test
    void theFileInTheWorkingDirectoryIsRead() throws Exception {
        Files.writeString(project.resolve("retort.properties"), "url=jdbc:h2:mem:${SHOP}\n");
        assertEquals(new Ended(0, "base\n"), end(command(List.of(), "current"), "SHOP=shop"));
        assertEquals(
                new Ended(2, "error: retort.properties takes url from ${SHOP}, which the environment does not have\n"),
                end(command(List.of(), "current")));
        Files.writeString(project.resolve("other.properties"), "histry-schema=x\n");
        Ended mistyped = end(command(List.of(), "current", "--config", "other.properties"));
        assertEquals(2, mistyped.exitCode);
        assertTrue(
                mistyped.printed.startsWith("error: other.properties sets histry-schema, which means nothing to Retort;"
                        + " did you mean history-schema? It knows database, "),
                mistyped.printed);
    }

    @Test
    void aDriverThatLogsDoesNotTellThePassword() throws Exception {
        Path logging = Files.writeString(
                project.resolve("logging.properties"),
                "handlers=java.util.logging.ConsoleHandler, java.util.logging.FileHandler\n"
                        + "java.util.logging.FileHandler.pattern=driver.log\n"
                        + "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter\n"
                        + "java.util.logging.FileHandler.level=ALL\n"
                        + "java.util.logging.ConsoleHandler.level=ALL\n.level=ALL\n");
        Ended ended = end(
                command(List.of("-Djava.util.logging.config.file=" + logging), "current"),
                "RETORT_URL=jdbc:postgresql://localhost:1/shop?user=shop&password=" + CANARY + "&sslpassword="
                        + CANARY);
        assertEquals(6, ended.exitCode, ended.printed);
        assertTrue(ended.printed.contains("org.postgresql"), ended.printed);
        assertFalse(ended.printed.contains(CANARY), ended.printed);
        String log = Files.readString(project.resolve("driver.log"));
        assertTrue(log.contains("org.postgresql"), log);
        assertFalse(log.contains("&password="), log);
    }

    public static final class AddsAName implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.execute("insert into customers (id, name) values (2, 'Müller 木')");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** As in most containers. Scripts say what they are written in, and JSON is nothing else. */
    @Test
    void aLocaleWithoutLettersLosesNone() throws Exception {
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                new IndexedRevision("b2", List.of("a1"), AddsAName.class.getName(), "add Müller 木"));
        for (List<String> form : List.of(List.<String>of(), List.of("--output", "json"))) {
            List<String> arguments = new ArrayList<>(List.of("sql", "head", "--database", "postgresql"));
            arguments.addAll(form);
            Ended script = end(command(List.of(), arguments.toArray(String[]::new)), "LC_ALL=C");
            assertTrue(script.printed.contains("upgrade b2 (add Müller 木)"), script.printed);
            assertTrue(script.printed.contains("'Müller 木'"), script.printed);
        }
    }

    /** Half a script must not pass for one. */
    @Test
    void whatDoesNotArriveIsNoSuccess() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full");
        for (String form : List.of("text", "json")) {
            Process process = new ProcessBuilder(
                            command(List.of(), "sql", "head", "--database", "h2", "--output", form))
                    .redirectOutput(full.toFile())
                    .start();
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(75, process.waitFor(), err);
            assertEquals(
                    "error: standard output did not take everything: is the disk full, or has its reader gone?\n",
                    err.replace("\r\n", "\n"));
        }
    }

    /** To try again would take back one more. */
    @Test
    void whatIsDoneIsDoneThoughNobodyListens() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a device that is always full");
        commands.compiled(
                CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"),
                new IndexedRevision("b2", List.of("a1"), Shop.AddsPhone.class.getName(), "add phone"));
        String url = "jdbc:h2:" + project.resolve("shop");
        for (String form : List.of("text", "json")) {
            end(command(List.of(), "upgrade", "--url", url));
            Process process = new ProcessBuilder(command(List.of(), "downgrade", "-1", "--url", url, "--output", form))
                    .redirectOutput(full.toFile())
                    .start();
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), err);
            assertEquals(
                    "warning: this is done, though standard output did not take all that there is to say of it\n",
                    err.replace("\r\n", "\n"));
            String current = end(command(List.of(), "current", "--url", url)).printed;
            assertTrue(current.startsWith("a1 "), current);
        }
    }

    public static final class Prints implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.run(connection -> System.out.println("hello"));
        }

        @Override
        public void downgrade(Operations op) {}
    }

    @Test
    void whatARevisionPrintsIsNoResult() throws Exception {
        commands.compiled(CommandLineRun.revision(Prints.class, "a1"));
        Process process = new ProcessBuilder(
                        command(List.of(), "upgrade", "--url", "jdbc:h2:mem:shop", "--output", "json"))
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), err);
        assertTrue(out.startsWith("{\"command\": \"upgrade\""), out);
        assertTrue(err.contains("hello"), err);
    }

    @Test
    void shellsCanReadTheCompletion() throws Exception {
        List<String> shells = new ArrayList<>(List.of("/bin/bash", "/usr/bin/zsh"));
        shells.removeIf(it -> !Files.isExecutable(Path.of(it)));
        assumeTrue(!shells.isEmpty(), "no shell to ask");
        Path script = Files.writeString(
                project.resolve("completion"),
                commands.run("completion", "bash").out());
        for (String shell : shells) {
            assertEquals(new Ended(0, ""), end(List.of(shell, "-n", script.toString())));
        }
    }
}
