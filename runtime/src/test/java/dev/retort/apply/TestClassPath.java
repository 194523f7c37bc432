package dev.retort.apply;

import dev.retort.revision.FormerDrafts;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Migration;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A class path whose index names the revisions of a test. */
public final class TestClassPath extends ClassLoader {

    private final List<MigrationsPackage> packages;

    private TestClassPath(List<MigrationsPackage> packages) {
        super(TestClassPath.class.getClassLoader());
        this.packages = packages;
    }

    public static TestClassPath empty() {
        return new TestClassPath(List.of());
    }

    /** Revisions that follow each other on the default line. */
    @SafeVarargs
    public static TestClassPath of(Class<? extends Migration>... revisions) {
        return empty().with(RevisionIndex.DEFAULT_LINE, revisions);
    }

    /** Revisions that follow each other as they say themselves. */
    static TestClassPath ofGraph(List<IndexedRevision> revisions) {
        return new TestClassPath(
                List.of(new MigrationsPackage(RevisionIndex.DEFAULT_LINE, "test", Optional.empty(), revisions)));
    }

    /** The same and another line. */
    @SafeVarargs
    public final TestClassPath with(String line, Class<? extends Migration>... revisions) {
        List<IndexedRevision> indexed = new ArrayList<>();
        List<String> parents = List.of();
        for (Class<? extends Migration> revision : revisions) {
            String id = Shop.id(revision);
            indexed.add(new IndexedRevision(id, parents, revision.getName(), Shop.message(revision)));
            parents = List.of(id);
        }
        List<MigrationsPackage> more = new ArrayList<>(packages);
        more.add(new MigrationsPackage(line, "test", Optional.empty(), indexed));
        return new TestClassPath(more);
    }

    /** The same, none of them committed. */
    public TestClassPath asDrafts() {
        return new TestClassPath(packages.stream()
                .map(it -> new MigrationsPackage(
                        it.line(),
                        it.name(),
                        it.sourceFolder(),
                        it.revisions().stream()
                                .map(revision -> revision.withDraft(true))
                                .toList()))
                .toList());
    }

    /** The same, where the compiler has rewritten or removed drafts. */
    TestClassPath without(String... drafts) {
        return new TestClassPath(packages.stream()
                .map(it -> new MigrationsPackage(
                        it.line(),
                        it.name(),
                        it.sourceFolder(),
                        it.revisions(),
                        new FormerDrafts(new TreeSet<>(List.of(drafts)), new TreeSet<>()),
                        it.seen()))
                .toList());
    }

    /** As a folder, for another JVM. */
    Path writeTo(Path folder) {
        try {
            Path index = folder.resolve(RevisionIndex.RESOURCE);
            Files.createDirectories(index.getParent());
            Files.writeString(index, new RevisionIndex(packages).format());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return name.equals(RevisionIndex.RESOURCE) && !packages.isEmpty()
                ? Collections.enumeration(List.of(new URL(null, "file:/memory/index", new InMemory())))
                : Collections.emptyEnumeration();
    }

    private final class InMemory extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            byte[] text = new RevisionIndex(packages).format().getBytes(StandardCharsets.UTF_8);
            return new URLConnection(url) {
                @Override
                public void connect() {}

                @Override
                public InputStream getInputStream() {
                    return new ByteArrayInputStream(text);
                }
            };
        }
    }
}
