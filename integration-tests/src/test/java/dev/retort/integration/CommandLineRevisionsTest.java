package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.apply.ApplyException;
import dev.retort.apply.Settings;
import dev.retort.integration.Project.Compilation;
import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.RevisionIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code init}, {@code new} and {@code merge} write is compiled, and the compiler goes on from there as the runtime would. */
class CommandLineRevisionsTest {

    @TempDir
    Path folder;

    private ChildProcess retort(List<Path> classes, String... arguments) {
        List<Path> more = new ArrayList<>(classes);
        more.add(Jars.find("picocli"));
        List<String> command = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1", "-cp", Jars.classPath(more.toArray(Path[]::new)), "dev.retort.cli.Main"));
        command.addAll(List.of(arguments));
        return ChildProcess.java(folder, command).requireSuccess();
    }

    private Path compile(Project project, String customer) {
        project.write("shop/Customer.java", customer);
        return project.compile().requireSuccess().classes();
    }

    private static List<IndexedRevision> indexed(Path classes) {
        return RevisionIndex.parse(Texts.read(classes.resolve(RevisionIndex.RESOURCE)))
                .revisions(RevisionIndex.DEFAULT_LINE);
    }

    private static IndexedRevision last(Path classes) {
        List<IndexedRevision> all = indexed(classes);
        return all.get(all.size() - 1);
    }

    private static void assertHead(Project project, IndexedRevision head) {
        String snapshot = Texts.read(project.snapshot());
        assertTrue(snapshot.contains("\"head\": \"" + head.id() + "\""), snapshot);
    }

    @Test
    void anEmptyRevisionIsFollowed() {
        Project project = new Project(folder);
        project.delete(Project.MIGRATIONS + "/package-info.java");
        retort(List.of(), "init", "shop.migrations", "--directory", "src");
        Path classes = compile(project, EditedEntities.CUSTOMER);
        IndexedRevision first = last(classes);
        assertEquals(List.of(), first.parents());

        retort(List.of(classes), "new", "load countries");
        classes = compile(project, EditedEntities.CUSTOMER);
        IndexedRevision second = last(classes);
        assertEquals("load countries", second.message());
        assertEquals(List.of(first.id()), second.parents());
        assertHead(project, second);

        classes = compile(project, EditedEntities.CUSTOMER_WITH_PHONE);
        IndexedRevision third = last(classes);
        assertEquals(3, indexed(classes).size());
        assertEquals(List.of(second.id()), third.parents());
        assertHead(project, third);
    }

    /** Nobody follows the first revision, but whoever goes to the second has it. */
    @Test
    void aBranchThatDependsOnTheOtherIsTheHead() throws Exception {
        Project project = new Project(folder);
        Path classes = compile(project, EditedEntities.CUSTOMER);
        IndexedRevision first = last(classes);
        retort(
                List.of(classes),
                "new",
                "begin billing",
                "--parent",
                "base",
                "--label",
                "billing",
                "--depends-on",
                first.id());
        classes = compile(project, EditedEntities.CUSTOMER);
        IndexedRevision billing = last(classes);
        assertEquals(List.of(), billing.parents());
        assertEquals(List.of(first.id()), billing.dependsOn());
        assertEquals(List.of("billing"), billing.labels());
        assertHead(project, billing);

        classes = compile(project, EditedEntities.CUSTOMER_WITH_PHONE);
        assertEquals(List.of(billing.id()), last(classes).parents());
        upgradeToHead(List.of(classes), 3);
    }

    @Test
    void headsAreJoined() throws Exception {
        Project project = new Project(folder);
        Path classes = compile(project, EditedEntities.CUSTOMER);
        String first = last(classes).id();
        retort(List.of(classes), "new", "fix one");
        classes = compile(project, EditedEntities.CUSTOMER);
        String one = last(classes).id();
        retort(List.of(classes), "new", "fix two", "--parent", first, "--splice");

        Compilation twoHeads = project.compile("-Aretort.mode=check");
        assertFalse(twoHeads.succeeded());
        assertTrue(twoHeads.messages().contains("[several-heads]"), twoHeads.messages());
        retort(List.of(twoHeads.classes()), "merge", "-m", "join the fixes");
        classes = compile(project, EditedEntities.CUSTOMER);
        IndexedRevision merge = last(classes);
        assertEquals(2, merge.parents().size());
        assertTrue(merge.parents().contains(one), merge.toString());
        assertHead(project, merge);

        classes = compile(project, EditedEntities.CUSTOMER_WITH_PHONE);
        assertEquals(List.of(merge.id()), last(classes).parents());
        upgradeToHead(List.of(classes), 5);
    }

    /** The snapshot is still that of one branch when the revision that joins both is compiled. */
    @Test
    void branchesThatBothChangedTheSchemaAreJoined() throws Exception {
        Project project = new Project(folder.resolve("ours"));
        mergeProductsInto(project);

        Compilation twoHeads = project.compile("-Aretort.mode=check");
        retort(List.of(twoHeads.classes()), "merge", "-m", "join the branches");
        Path classes = compile(project, EditedEntities.CUSTOMER_WITH_PHONE);

        IndexedRevision merge = last(classes);
        assertEquals("join the branches", merge.message());
        assertEquals(2, merge.parents().size());
        assertHead(project, merge);
        upgradeToHead(List.of(classes), 4);
    }

    /** Whoever tried the younger branch before it was moved has its old id. */
    @Test
    void aDatabaseOfBeforeTheRebaseIsBroughtAlong() throws Exception {
        Project project = new Project(folder.resolve("ours"));
        Path theirs = mergeProductsInto(project);
        Path rebased = project.compile("-Aretort.merge=rebase").requireSuccess().classes();

        try (TestDatabase live = TestDatabase.create(Database.H2);
                URLClassLoader before = loader(List.of(theirs));
                URLClassLoader after = loader(List.of(rebased))) {
            assertEquals(
                    2,
                    Retort.on(live.dataSource())
                            .classLoader(before)
                            .upgrade("head")
                            .revisions()
                            .size());
            Retort retort = Retort.on(live.dataSource()).classLoader(after);
            assertThrows(ApplyException.UnknownRevisions.class, () -> retort.upgrade("head"));
            retort.settings(Settings.defaults().withReplaceUnknown(true)).upgrade("head");
            assertTrue(retort.verify().agrees());
        }
    }

    /** Ours has a phone then, and products as theirs; whose classes are given back. */
    private Path mergeProductsInto(Project ours) {
        compile(ours, EditedEntities.CUSTOMER);
        Project theirs = ours.copyTo(folder.resolve("theirs"));
        compile(ours, EditedEntities.CUSTOMER_WITH_PHONE);
        theirs.write("shop/Product.java", EditedEntities.PRODUCT);
        Path classes = compile(theirs, EditedEntities.CUSTOMER);
        Path created = theirs.revisions().get(1);
        ours.write("shop/Product.java", EditedEntities.PRODUCT);
        ours.write(Project.MIGRATIONS + "/" + created.getFileName(), Texts.read(created));
        return classes;
    }

    @Test
    void aDependencyMayBeInAJar() throws Exception {
        Project library = new Project(folder.resolve("library"));
        library.delete(Project.MIGRATIONS + "/package-info.java");
        library.write(
                "lib/migrations/package-info.java",
                "@dev.retort.annotations.Migrations(entities = \"lib\")\npackage lib.migrations;\n");
        library.write(
                "lib/Actor.java",
                EditedEntities.entity("Actor", "String name;").replace("package shop", "package lib"));
        Path classesOfLibrary = library.compile().requireSuccess().classes();
        IndexedRevision actors = last(classesOfLibrary);
        Path jar = Jars.jar(classesOfLibrary, folder.resolve("library.jar"));

        Project project = new Project(folder);
        project.write("shop/Customer.java", EditedEntities.CUSTOMER);
        Path classes = project.compile().requireSuccess().classes();
        String customers = last(classes).id();
        retort(List.of(classes, jar), "new", "copy actors", "--parent", customers, "--depends-on", actors.id());
        classes = compile(project, EditedEntities.CUSTOMER);
        assertEquals(List.of(actors.id()), last(classes).dependsOn());
        upgradeToHead(List.of(Jars.jar(classes, folder.resolve("shop.jar")), jar), 3);
    }

    private void upgradeToHead(List<Path> classPath, int revisions) throws Exception {
        try (TestDatabase live = TestDatabase.create(Database.H2);
                URLClassLoader loader = loader(classPath)) {
            Retort retort = Retort.on(live.dataSource()).classLoader(loader);
            assertEquals(revisions, retort.upgrade("head").revisions().size());
            assertTrue(retort.verify().agrees());
        }
    }

    private URLClassLoader loader(List<Path> classPath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path it : classPath) {
            urls.add(it.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), getClass().getClassLoader());
    }
}
