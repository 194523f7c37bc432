package dev.retort.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.TestDatabases;
import dev.retort.apply.Shop;
import dev.retort.cli.CommandLineRun.Ran;
import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The jars of an application, each with an index of its own; what one says wrong names the jar. */
class SeveralJarsTest {

    private static final IndexedRevision CUSTOMERS = CommandLineRun.revision(Shop.CreatesCustomers.class, "a1");
    private static final IndexedRevision PHONE = CommandLineRun.revision(Shop.AddsPhone.class, "b2", "a1");
    private static final IndexedRevision INVOICES = new IndexedRevision(
            "c3", List.of(), List.of("b2"), List.of("billing"), Shop.CreatesInvoices.class.getName(), "make c3");

    @TempDir
    private Path folder;

    private CommandLineRun commands;

    @BeforeEach
    void start() throws IOException {
        commands = new CommandLineRun(folder).compiled();
    }

    @AfterEach
    void close() throws IOException {
        commands.close();
    }

    private static String index(IndexedRevision... revisions) {
        return new RevisionIndex(
                        List.of(new MigrationsPackage("default", "shop", Optional.empty(), List.of(revisions))))
                .format();
    }

    private Path jar(String name, String index) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream output = new JarOutputStream(Files.newOutputStream(jar))) {
            output.putNextEntry(new JarEntry(RevisionIndex.RESOURCE));
            output.write(index.getBytes(StandardCharsets.UTF_8));
            output.closeEntry();
        }
        return jar;
    }

    private Ran run(List<Path> jars, String... arguments) throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        URL[] urls = jars.stream().map(SeveralJarsTest::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            return commands.run(arguments);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void joinToOneGraph(Database database) throws IOException, SQLException {
        commands.environment.put("RETORT_URL", TestDatabases.freshUrl(database));
        List<Path> jars = List.of(
                jar("billing.jar", index(INVOICES)),
                jar("phones.jar", index(PHONE)),
                jar("shop.jar", index(CUSTOMERS)));
        assertEquals(
                "b2 (needed by c3) make b2\nc3 (billing) make c3\n",
                run(jars, "heads").out());
        Ran upgrade = run(jars, "upgrade");
        assertEquals(
                "upgrade a1 make a1\nupgrade b2 make b2\nupgrade c3 make c3\n",
                upgrade.out().replaceAll(" \\(\\d+ ms\\)", ""),
                upgrade.toString());
        assertEquals(0, run(jars, "verify").exitCode());
    }

    @Test
    void theOneThatIsMissing() throws IOException {
        List<Path> jars = List.of(jar("billing.jar", index(INVOICES)), jar("shop.jar", index(CUSTOMERS)));
        assertEquals(
                new Ran(
                        4,
                        "",
                        "error: revision c3 (make c3) depends on b2, which is neither a whole id nor a label; there are"
                                + " a1, c3\n"),
                run(jars, "heads"));
    }

    @Test
    void theOneThatIsThereTwice() throws IOException {
        List<Path> jars = List.of(jar("shop-1.jar", index(CUSTOMERS)), jar("shop-1-copy.jar", index(CUSTOMERS)));
        assertEquals("a1 make a1\n", run(jars, "heads").out());
    }

    @Test
    void twoVersionsOfOne() throws IOException {
        IndexedRevision other = new IndexedRevision("a1", List.of(), CUSTOMERS.className(), "make a1 otherwise");
        List<Path> jars = List.of(jar("shop-1.jar", index(CUSTOMERS)), jar("shop-2.jar", index(other)));
        String name = Shop.CreatesCustomers.class.getName();
        assertEquals(
                new Ran(
                        4,
                        "",
                        "error: two revisions have the id a1: " + name + " in " + folder.resolve("shop-1.jar") + " and "
                                + name + " in " + folder.resolve("shop-2.jar") + "\n"),
                run(jars, "heads"));
    }

    @Test
    void theOneThatIsDamaged() throws IOException {
        List<Path> jars = List.of(jar("shop.jar", index(CUSTOMERS)), jar("with space.jar", index(PHONE) + "<<<<<<<\n"));
        assertEquals(
                new Ran(
                        2,
                        "",
                        "error: the revision index of " + folder.resolve("with space.jar")
                                + " is damaged in line 4 (neither a package nor anything of one): compile the project"
                                + " again from a clean build\n"),
                run(jars, "heads"));
    }

    @Test
    void theOneOfALaterRetort() throws IOException {
        List<Path> jars = List.of(jar("shop.jar", "retort-index 2\nno matter\n"));
        assertEquals(
                new Ran(
                        2,
                        "",
                        "error: the revision index of " + folder.resolve("shop.jar")
                                + " has format 2 and this version of Retort reads up to 1: use the runtime of the version"
                                + " that compiled it\n"),
                run(jars, "heads"));
    }
}
