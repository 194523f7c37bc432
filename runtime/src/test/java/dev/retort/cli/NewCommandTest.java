package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.revision.Migration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewCommandTest {

    @TempDir
    private Path project;

    private CommandLineRun commands;

    @BeforeEach
    void oneHead() throws IOException {
        commands = new CommandLineRun(project).compiled(CommandLineRun.revision(Shop.CreatesCustomers.class, "a1"));
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private static void assertCompiles(Path file) throws IOException {
        Path classes = Files.createDirectory(file.resolveSibling("out"));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", classPath(), "-d", classes.toString(), file.toString());
        assertEquals(0, result);
    }

    private static String classPath() {
        return Path.of(Migration.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                + System.getProperty("path.separator")
                + System.getProperty("java.class.path");
    }

    @Test
    void writesAnEmptyRevisionAfterTheHead() throws IOException {
        Ran ran = commands.run("new", "load \"countries\" \\u0041");
        Path file = commands.sources.resolve("R0001_LoadCountriesU0041.java");
        assertEquals(new Ran(0, file + "\n", ""), ran);
        assertEquals("""
                package com.acme.shop.migrations;

                import static dev.retort.operation.Definitions.*;

                import dev.retort.annotations.Revision;
                import dev.retort.operation.Operations;
                import dev.retort.revision.Migration;

                @Revision(id = "22-", parents = "a1", message = "load \\"countries\\" \\\\u0041")
                public final class R0001_LoadCountriesU0041 implements Migration {
                    @Override
                    public void upgrade(Operations op) {}

                    @Override
                    public void downgrade(Operations op) {}
                }
                """, Files.readString(file).replaceFirst("id = \"[0-9a-f]{12}\"", "id = \"22-\""));
        assertCompiles(file);
    }

    @Test
    void theSameRevisionHasTheSameIdAndAnotherHasAnother() throws IOException {
        assertEquals(idOf("one"), idOf("one"));
        assertNotEquals(idOf("one"), idOf("two"));
    }

    private String idOf(String message) throws IOException {
        String file = commands.run(
                        "new",
                        message,
                        "--directory",
                        project.resolve("src/main/java").toString())
                .out()
                .strip();
        String id = Files.readString(Path.of(file)).replaceAll("(?s).*id = \"([0-9a-f]{12})\".*", "$1");
        Files.delete(Path.of(file));
        return id;
    }

    @Test
    void aRevisionThatWasNotCompiledYetMayBeTheParent() {
        commands.run("new", "one");
        Ran ran = commands.run("new", "two");
        assertEquals(2, ran.exitCode());
        assertEquals(
                "error: R0001_One.java was not compiled yet, and the new revision may have to follow it: compile first\n",
                ran.err());
    }

    @Test
    void aLineOfItsOwnBeginsAtBase() throws IOException {
        commands.run("new", "begin billing", "--parent", "base", "--label", "billing", "--depends-on", "a1");
        String text = Files.readString(commands.sources.resolve("R0001_BeginBilling.java"));
        assertTrue(text.contains("\", dependsOn = \"a1\", labels = \"billing\", message = \"begin billing\")"), text);
    }

    @Test
    void twoHeadsAreNoParent() throws IOException {
        try (CommandLineRun two = CommandLineRun.ofTwoHeads(project)) {
            assertEquals(4, two.run("new", "more").exitCode());
            assertEquals(
                    "error: a revision that follows several is a merge: retort merge\n",
                    two.run("new", "more", "--parent", "heads").err());
            assertEquals(
                    "error: revision a1 (make a1) is followed by b2, c3 already: --splice begins a new branch there\n",
                    two.run("new", "more", "--parent", "a1").err());
            assertEquals(
                    "error: the label billing of c3 (make c3) is already used by ",
                    two.run("new", "more", "--parent", "b2", "--label", "billing")
                            .err()
                            .replaceFirst("by .*\n", "by "));
            assertEquals(0, two.run("new", "more", "--parent", "a1", "--splice").exitCode());
        }
    }

    @Test
    void mergeFollowsAllHeads() throws IOException {
        try (CommandLineRun two = CommandLineRun.ofTwoHeads(project)) {
            assertEquals(2, two.run("merge", "a1", "b2").exitCode());
            assertEquals(0, two.run("merge").exitCode());
            Path file = two.sources.resolve("R0001_MergeB2AndC3.java");
            assertTrue(Files.readString(file).contains("parents = {\"b2\", \"c3\"}, message = \"merge b2 and c3\""));
            assertCompiles(file);
        }
    }

    @Test
    void sourcesThatMovedAreAskedFor() throws IOException {
        Files.delete(commands.sources.resolve("package-info.java"));
        Ran ran = commands.run("new", "one");
        assertEquals(
                new Ran(
                        2,
                        "",
                        "error: the sources of com.acme.shop.migrations are not where the last compile found them: name"
                                + " their root with --directory\n"),
                ran);
    }

    @Test
    void initWritesThePackageOnce() throws IOException {
        String[] init = {"init", "com.acme.other", "--directory", project.toString()};
        Path file = project.resolve("com/acme/other/package-info.java");
        assertEquals(new Ran(0, file + "\n", ""), commands.run(init));
        assertEquals(
                "@Migrations\npackage com.acme.other;\n\nimport dev.retort.annotations.Migrations;\n",
                Files.readString(file));
        assertEquals(new Ran(2, "", "error: " + file + " is there already\n"), commands.run(init));
    }
}
