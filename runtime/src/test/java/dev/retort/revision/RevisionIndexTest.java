package dev.retort.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionIndexTest {

    private static final IndexedRevision FIRST = new IndexedRevision("a1", List.of(), "shop.R0001_Init", "init");
    private static final IndexedRevision MERGE = new IndexedRevision(
            "c3", List.of("a1", "b2"), "shop.R0003_Merge", "tab\there, \\n is no line end\nthis is");

    private static RevisionIndex index(String line, IndexedRevision... revisions) {
        return new RevisionIndex(List.of(new MigrationsPackage(line, "shop", Optional.empty(), List.of(revisions))));
    }

    @Test
    void theFormatIsOneLineARevision() {
        assertEquals(
                """
                retort-index 1
                package\tdefault\tshop\tsrc/main/java/shop
                revision\ta1\t\tshop.R0001_Init\tinit
                """,
                new RevisionIndex(List.of(new MigrationsPackage(
                                "default", "shop", Optional.of("src/main/java/shop"), List.of(FIRST))))
                        .format());
    }

    @Test
    void readsWhatItWrites() {
        RevisionIndex index = index("default", FIRST, MERGE);
        assertEquals(index, RevisionIndex.parse(index.format()));
    }

    @Test
    void theClassesBehindTheSchemaFollowTheirRevisions() {
        SeenClasses seen = new SeenClasses(
                List.of("shop", "stock"),
                new TreeMap<>(Map.of("shop.Item", "0f", "shop.Customer$Name", "a1")),
                Optional.of(new SeenClasses.Model("0123456789abcdef", "89abcdef")));
        RevisionIndex index = new RevisionIndex(List.of(new MigrationsPackage(
                "default",
                "shop",
                Optional.empty(),
                List.of(FIRST),
                new FormerDrafts(new TreeSet<>(Set.of("e5", "d4")), new TreeSet<>(Set.of("c3"))),
                seen)));
        assertEquals("""
                retort-index 1
                package\tdefault\tshop\t
                revision\ta1\t\tshop.R0001_Init\tinit
                gone\td4 e5
                left\tc3
                entities\tshop stock
                model\t0123456789abcdef\t89abcdef
                class\tshop.Customer$Name\ta1
                class\tshop.Item\t0f
                """, index.format());
        assertEquals(index, RevisionIndex.parse(index.format()));
    }

    @Test
    void dependenciesAndLabelsAreThereOnlyWhereThereAreAny() {
        IndexedRevision labelled = new IndexedRevision(
                "n2", List.of("n1"), List.of("a1", "billing"), List.of("net"), "shop.R0004_Net", "net");
        RevisionIndex index = index("default", FIRST, labelled);
        assertEquals(index, RevisionIndex.parse(index.format()));
        assertEquals(
                List.of(
                        "revision\ta1\t\tshop.R0001_Init\tinit",
                        "revision\tn2\tn1\tshop.R0004_Net\tnet\ta1 billing\tnet"),
                index.format().lines().skip(2).toList());
    }

    @Test
    void aDraftSaysSo() {
        RevisionIndex index = index("default", FIRST, MERGE.withDraft(true));
        assertEquals(index, RevisionIndex.parse(index.format()));
        assertTrue(index.format().endsWith("\t\t\tdraft\n"), index.format());
    }

    @Test
    void whatIsAcceptedFollowsItsRevision() {
        IndexedRevision accepted = FIRST.withAccepted(List.of("table-dropped on fax: empty", "a\tb"));
        RevisionIndex index = index("default", accepted, MERGE.withDraft(true));
        assertEquals(index, RevisionIndex.parse(index.format()));
        assertEquals(
                List.of("accepted\ttable-dropped on fax: empty", "accepted\ta\\tb"),
                index.format().lines().skip(3).limit(2).toList());
    }

    /** A jar that was built before the revision was committed lies beside the classes of after. */
    @Test
    void whatIsCommittedAnywhereIsNoDraft() {
        RevisionIndex both = new RevisionIndex(List.of(
                new MigrationsPackage("default", "shop", Optional.empty(), List.of(FIRST.withDraft(true))),
                new MigrationsPackage("default", "shop", Optional.empty(), List.of(FIRST))));
        assertEquals(List.of(FIRST), both.revisions("default"));
    }

    @Test
    void whatIsADraftEverywhereStaysOne() {
        MigrationsPackage one =
                new MigrationsPackage("default", "shop", Optional.empty(), List.of(FIRST.withDraft(true)));
        assertEquals(List.of(FIRST.withDraft(true)), new RevisionIndex(List.of(one, one)).revisions("default"));
    }

    /** It is packed to be run elsewhere, and what was committed since it was compiled it does not know. */
    @Test
    void inAJarIsNoDraft(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("shop.jar");
        try (JarOutputStream packed = new JarOutputStream(Files.newOutputStream(jar))) {
            packed.putNextEntry(new JarEntry(RevisionIndex.RESOURCE));
            packed.write(index("default", FIRST.withDraft(true)).format().getBytes(StandardCharsets.UTF_8));
        }
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertEquals(List.of(FIRST), RevisionIndex.load(classPath).revisions("default"));
        }
    }

    /** As shading does that appends. */
    @Test
    void severalFilesMayBecomeOne() {
        String one = index("default", FIRST).format();
        String other = index("billing", MERGE).format();
        RevisionIndex joined = RevisionIndex.parse(one + "\n" + other + "\n");
        assertEquals(List.of(FIRST), joined.revisions("default"));
        assertEquals(List.of(MERGE), joined.revisions("billing"));
        assertThrows(
                RevisionException.NewerIndex.class,
                () -> RevisionIndex.parse(one + other.replace("index 1", "index 2")));
    }

    /** Class loaders of servers, native images and modules have words of their own for it. */
    @Test
    void whatIsNoFolderIsNoDraft() {
        byte[] text = index("default", FIRST.withDraft(true)).format().getBytes(StandardCharsets.UTF_8);
        ClassLoader packed = new ClassLoader(null) {
            @Override
            protected Enumeration<URL> findResources(String name) throws IOException {
                return Collections.enumeration(List.of(new URL(null, "resource:/" + name, new URLStreamHandler() {
                    @Override
                    protected URLConnection openConnection(URL url) {
                        return new URLConnection(url) {
                            @Override
                            public void connect() {}

                            @Override
                            public InputStream getInputStream() {
                                return new ByteArrayInputStream(text);
                            }
                        };
                    }
                })));
            }
        };
        assertEquals(List.of(FIRST), RevisionIndex.load(packed).revisions("default"));
    }

    @Test
    void readsWhatGitGaveOtherLineEnds() {
        RevisionIndex index = index("default", FIRST);
        assertEquals(index, RevisionIndex.parse(index.format().replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "retort-index",
                "retort-index one\n",
                "retort-index 1\nrevision\ta\t\tR\tm\n",
                "retort-index 1\npackage\tdefault\tshop\t\nrevision\ta\t\tR\n",
                "retort-index 1\npackage\tdefault\tshop\t\nrevision\t\t\tR\tm\n",
                "retort-index 1\npackage\tdefault\tshop\t\nrevision\ta\t\tR\tm\t\t\tdaft\n",
                "retort-index 1\npackage\tdefault\tshop\t\naccepted\tnobody's\n",
                "retort-index 1\npackage\tdefault\tsh\\op\t\n",
                "retort-index 1\npackage\tdefault\tshop\\\t\n"
            })
    void aDamagedIndexIsAnError(String text) {
        assertThrows(RevisionException.UnreadableIndex.class, () -> RevisionIndex.parse(text));
    }

    @Test
    void aDamagedIndexNamesTheLine() {
        RevisionException.UnreadableIndex problem = assertThrows(
                RevisionException.UnreadableIndex.class,
                () -> RevisionIndex.parse("retort-index 1\npackage\td\ts\t\n<<<<<<<\n"));
        assertEquals(3, problem.lineNumber());
    }

    @Test
    void aNewerFormatSaysSo() {
        RevisionException.NewerIndex problem =
                assertThrows(RevisionException.NewerIndex.class, () -> RevisionIndex.parse("retort-index 7\nwhat\n"));
        assertEquals(
                "the revision index has format 7 and this version of Retort reads up to 1:"
                        + " use the runtime of the version that compiled it",
                problem.getMessage());
    }

    @Test
    void anUnknownLineNamesTheOthers() {
        assertEquals(
                "there is no line of revisions called billing, only default",
                assertThrows(RevisionException.UnknownLine.class, () -> index("default", FIRST)
                                .revisions("billing"))
                        .getMessage());
    }

    @Test
    void severalJarsJoinAndARepeatedOneCountsOnce(@TempDir Path one, @TempDir Path two, @TempDir Path again)
            throws IOException {
        write(one, index("default", FIRST));
        write(two, index("default", MERGE));
        write(again, index("default", FIRST));
        URL[] classPath = {
            one.toUri().toURL(), two.toUri().toURL(), again.toUri().toURL()
        };
        try (URLClassLoader classLoader = new URLClassLoader(classPath, null)) {
            assertEquals(List.of(FIRST, MERGE), RevisionIndex.load(classLoader).revisions("default"));
        }
    }

    /** Not every class loader escapes what an address may not hold. */
    @Test
    void aFolderMayHaveAnyName(@TempDir Path folder) throws IOException {
        Path odd = folder.resolve("mein [Projekt]");
        write(odd, index("default", FIRST));
        URL[] written = {new URL("file:" + odd + "/"), odd.toUri().toURL()};
        for (URL url : written) {
            try (URLClassLoader classLoader = new URLClassLoader(new URL[] {url}, null)) {
                if (classLoader.getResource(RevisionIndex.RESOURCE) != null) {
                    assertEquals(List.of(FIRST), RevisionIndex.load(classLoader).revisions("default"));
                }
            }
        }
    }

    private static void write(Path folder, RevisionIndex index) throws IOException {
        Path file = folder.resolve(RevisionIndex.RESOURCE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, index.format());
    }
}
