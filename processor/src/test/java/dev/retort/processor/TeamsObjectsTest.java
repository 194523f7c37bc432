package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches that both bring SQL files: after their merge none is created a second time. */
class TeamsObjectsTest {

    private static final Path MIGRATIONS = Path.of("src/shop/migrations");

    @TempDir
    Path folder;

    Workspace project;
    Git git;

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        git = Git.init(folder);
        Files.writeString(folder.resolve(".gitignore"), "classes/\n");
        project = new Workspace(folder)
                .entity("Customer", "String name;")
                .write(
                        "shop/migrations/package-info.java",
                        "@dev.retort.annotations.Migrations(sqlObjects = \"sql\")\npackage shop.migrations;\n")
                .write("shop/migrations/sql/ids.sql", "create view ids as select id from customer");
        compile();
        git.commitAll("customers and their ids");
    }

    @Test
    void filesOfBothBranchesAreKnown() throws IOException {
        branch("left", "create view names as select name from customer");
        branch("right", "create view both_of_them as select id, name from customer");
        git.run("checkout", "-q", "left");
        assertTrue(git.attempt("merge", "right").output().contains("schema.json"));

        compile();

        String merged = project.revisions();
        assertEquals(1, count(merged, "create view names"), merged);
        assertEquals(1, count(merged, "create view both_of_them"), merged);
        String snapshot = Files.readString(folder.resolve(MIGRATIONS).resolve("schema.json"));
        assertTrue(snapshot.contains("left.sql") && snapshot.contains("right.sql"), snapshot);
        git.commitAll("merge");
        compile();
        assertEquals("", git.status());
    }

    private void branch(String name, String sql) throws IOException {
        git.run("checkout", "-q", "-b", name, "main");
        project.write("shop/migrations/sql/" + name + ".sql", sql);
        assertTrue(project.compile("-Aretort.message=" + name).succeeded());
        git.commitAll(name);
    }

    private void compile() throws IOException {
        Workspace.Compiled compiled = project.compile();
        assertTrue(compiled.succeeded(), compiled.messages());
        assertFalse(compiled.messages().contains("error"), compiled.messages());
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
