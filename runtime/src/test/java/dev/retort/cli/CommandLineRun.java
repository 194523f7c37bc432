package dev.retort.cli;

import dev.retort.apply.Shop;
import dev.retort.revision.FormerDrafts;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import dev.retort.revision.SeenClasses;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** A project on disk, as a compile leaves it, and the command line in it. */
final class CommandLineRun implements AutoCloseable {

    static final String PACKAGE = "com.acme.shop.migrations";

    final Map<String, String> environment = new TreeMap<>();
    final Path sources;
    PasswordPrompt prompt = question -> Optional.empty();

    Screens screens = stream -> false;

    private final Path classes;
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    record Ran(int exitCode, String out, String err) {}

    CommandLineRun(Path project) throws IOException {
        classes = project.resolve("target/classes");
        sources = project.resolve("src/main/java/com/acme/shop/migrations");
        Files.createDirectories(sources);
        Files.writeString(sources.resolve("package-info.java"), "");
    }

    static IndexedRevision revision(Class<?> type, String id, String... parents) {
        return new IndexedRevision(id, List.of(parents), type.getName(), "make " + id);
    }

    /** Customers and then phone on one side, invoices on the other. */
    static CommandLineRun ofTwoHeads(Path project) throws IOException {
        return new CommandLineRun(project)
                .compiled(
                        revision(Shop.CreatesCustomers.class, "a1"),
                        revision(Shop.AddsPhone.class, "b2", "a1"),
                        new IndexedRevision(
                                "c3",
                                List.of("a1"),
                                List.of(),
                                List.of("billing"),
                                Shop.CreatesInvoices.class.getName(),
                                "make c3"));
    }

    CommandLineRun compiled(IndexedRevision... revisions) throws IOException {
        return compiled(SeenClasses.NONE, revisions);
    }

    CommandLineRun compiled(SeenClasses seen, IndexedRevision... revisions) throws IOException {
        return compiled(FormerDrafts.NONE, seen, revisions);
    }

    /** By a compiler that has rewritten or removed a draft. */
    CommandLineRun compiledWithout(String draft, IndexedRevision... revisions) throws IOException {
        FormerDrafts former = new FormerDrafts(new TreeSet<>(List.of(draft)), new TreeSet<>());
        return compiled(former, SeenClasses.NONE, revisions);
    }

    private CommandLineRun compiled(FormerDrafts former, SeenClasses seen, IndexedRevision... revisions)
            throws IOException {
        Path index = classes.resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(index.getParent());
        Files.writeString(
                index,
                new RevisionIndex(List.of(new MigrationsPackage(
                                "default",
                                PACKAGE,
                                Optional.of(
                                        classes.relativize(sources).toString().replace('\\', '/')),
                                List.of(revisions),
                                former,
                                seen)))
                        .format());
        URL[] classPath = {classes.toUri().toURL()};
        Thread.currentThread()
                .setContextClassLoader(new URLClassLoader(classPath, CommandLineRun.class.getClassLoader()));
        return this;
    }

    Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(
                arguments, new PrintStream(out, true), new PrintStream(err, true), environment, prompt, screens);
        return new Ran(
                exitCode, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }

    @Override
    public void close() throws IOException {
        ((URLClassLoader) Thread.currentThread().getContextClassLoader()).close();
        Thread.currentThread().setContextClassLoader(before);
    }
}
