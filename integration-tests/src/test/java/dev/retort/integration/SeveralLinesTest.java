package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.operation.Database;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One project with two {@code @Migrations} packages: sales, and an audit log that also holds an entity of a library. */
class SeveralLinesTest {

    @TempDir
    Path folder;

    Project project;
    Path library;

    @BeforeEach
    void writeBothLines() {
        Project other = new Project(folder.resolve("library"));
        other.delete(Project.MIGRATIONS + "/package-info.java");
        other.write(
                "lib/Actor.java",
                EditedEntities.entity("Actor", "String name;").replace("package shop", "package lib"));
        library = other.compile("-proc:none").requireSuccess().classes();

        project = new Project(folder);
        project.delete(Project.MIGRATIONS + "/package-info.java");
        project.write("sales/migrations/package-info.java", packageInfo("sales", "entities = \"sales\""));
        project.write(
                "audit/migrations/package-info.java",
                packageInfo("audit", "name = \"audit\", entities = \"audit\", classes = lib.Actor.class"));
        project.write(
                "sales/Purchase.java", EditedEntities.entity("Purchase", "").replace("package shop", "package sales"));
        project.write(
                "audit/Entry.java",
                EditedEntities.entity("Entry", "@ManyToOne\n    lib.Actor actor;")
                        .replace("package shop", "package audit"));
    }

    private static String packageInfo(String name, String settings) {
        return "@dev.retort.annotations.Migrations(" + settings + ")\npackage " + name + ".migrations;\n";
    }

    @Test
    void eachChangesOnItsOwn() {
        compile();
        String audit = Texts.read(project.sources().resolve("audit/migrations/schema.json"));
        assertTrue(audit.contains("\"lib.Actor\"") && audit.contains("\"audit.Entry\""), audit);
        assertFalse(audit.contains("Purchase"), audit);

        project.write(
                "sales/Purchase.java",
                EditedEntities.entity("Purchase", "String note;").replace("package shop", "package sales"));
        compile();

        assertEquals(List.of("R0001_CreatePurchase.java", "R0002_AddNoteToPurchase.java"), revisions("sales"));
        assertEquals(List.of("R0001_CreateActorEntry.java"), revisions("audit"));
        assertEquals(audit, Texts.read(project.sources().resolve("audit/migrations/schema.json")));
    }

    @ParameterizedTest
    @EnumSource
    void bothLiveInOneDatabase(Database database) throws Exception {
        Path classes = compile();
        try (TestDatabase live = TestDatabase.create(database);
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Retort sales = Retort.on(live.dataSource()).classLoader(loader);
            Retort audit = sales.line("audit");

            sales.upgrade();
            audit.upgrade();
            assertTrue(sales.verify().agrees());
            assertTrue(audit.verify().agrees());

            audit.downgrade("base");
            assertTrue(sales.verify().agrees());
            assertEquals(1, sales.current().size());
            assertEquals(0, audit.current().size());
        }
    }

    private Path compile() {
        return project.compile(project.newClasses(), Jars.classPath(library), project.javaFiles())
                .requireSuccess()
                .classes();
    }

    private List<String> revisions(String line) {
        return Texts.filesIn(project.sources().resolve(line + "/migrations")).stream()
                .map(it -> it.getFileName().toString())
                .filter(it -> it.startsWith("R"))
                .toList();
    }
}
