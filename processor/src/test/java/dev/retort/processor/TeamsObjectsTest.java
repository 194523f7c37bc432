package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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

    /** Either branch makes the view anew in its own way, so whoever comes last would win. */
    @Test
    void aFileThatBothChangedIsAConflict() throws IOException {
        branch("left", "ids", "create view ids as select id, name from customer");
        branch("right", "ids", "create view ids as select id, 1 as one from customer");
        merge();
        project.write("shop/migrations/sql/ids.sql", "create view ids as select id, name, 1 as one from customer");

        assertConflict();

        Files.delete(project.sources().resolve("shop/migrations/R0002_Right.java"));
        git.run("checkout", "--ours", "--", MIGRATIONS.resolve("schema.json").toString());
        clean();
        compile();
        String merged = project.revisions();
        assertEquals(
                1,
                count(merged, "op.execute\\(\"create view ids as select id, name, 1 as one from customer\"\\)"),
                merged);
        assertTrue(project.compile("-Aretort.mode=check").succeeded());
    }

    @Test
    void aFileThatOneDeletedAndTheOtherChangedIsAConflict() throws IOException {
        branch("left", "ids", "create view ids as select id, name from customer");
        git.run("checkout", "-q", "-b", "right", "main");
        Files.delete(project.sources().resolve("shop/migrations/sql/ids.sql"));
        commit("right");
        merge();

        assertConflict();
    }

    @Test
    void aNewFileThatReadsWhatTheOtherChangedIsAConflict() throws IOException {
        branch("left", "ids", "create view ids as select id, name from customer");
        branch("right", "more", "-- requires: ids.sql\ncreate view more as select id from ids");
        merge();

        assertConflict();
    }

    @Test
    void differentFilesThatBothChangedAreJoined() throws IOException {
        project.write("shop/migrations/sql/names.sql", "create view names as select name from customer");
        commit("names");
        branch("left", "ids", "create view ids as select id, 1 as one from customer");
        branch("right", "names", "create view names as select name, 2 as two from customer");
        merge();

        clean();
        compile();

        String merged = project.revisions();
        // Made by one, dropped and made again on the way back of the same.
        assertEquals(
                1, count(merged, "op.execute\\(\"create view ids as select id, 1 as one from customer\"\\)"), merged);
        assertEquals(
                1,
                count(merged, "op.execute\\(\"create view names as select name, 2 as two from customer\"\\)"),
                merged);
        assertTrue(project.compile("-Aretort.mode=check").succeeded());
    }

    /** Both make room for what they change in the table, and put the same view back. */
    @Test
    void aViewThatBothMadeRoomOfIsJoined() throws IOException {
        project.write("shop/migrations/sql/ids.sql", "create view ids as select id from customer");
        project.entity("Customer", "@Column(length = 10) String name; @Column(length = 10) String fax;");
        commit("short names");
        git.run("checkout", "-q", "-b", "left", "main");
        project.entity("Customer", "@Column(length = 20) String name; @Column(length = 10) String fax;");
        commit("left");
        git.run("checkout", "-q", "-b", "right", "main");
        project.entity("Customer", "@Column(length = 10) String name; @Column(length = 20) String fax;");
        commit("right");
        merge();
        project.entity("Customer", "@Column(length = 20) String name; @Column(length = 20) String fax;");

        clean();
        compile();

        assertTrue(project.compile("-Aretort.mode=check").succeeded());
    }

    /** It is the same revision, under two names. */
    @Test
    void theSameChangeInBothIsOneTooMany() throws IOException {
        branch("left", "names", "create view names as select name from customer");
        branch("right", "names", "create view names as select name from customer");
        git.run("checkout", "-q", "left");
        git.run("merge", "-q", "-m", "merge", "right");

        clean();
        Workspace.Compiled twice = project.compile();
        assertTrue(twice.messages().contains("[revision-id-twice]"), twice.messages());

        Files.delete(project.sources().resolve("shop/migrations/R0002_Right.java"));
        clean();
        compile();
        assertTrue(project.compile("-Aretort.mode=check").succeeded());
    }

    private void assertConflict() throws IOException {
        clean();
        Workspace.Compiled compiled = project.compile();
        assertFalse(compiled.succeeded());
        assertTrue(
                compiled.messages()
                        .matches(
                                "(?s).*\\[branches-conflict] R0002_\\w+ and R0002_\\w+ were made in different branches and"
                                        + " both touch ids,.*"),
                compiled.messages());
    }

    private void merge() throws IOException {
        git.run("checkout", "-q", "left");
        Git.Result merge = git.attempt("merge", "right");
        assertTrue(merge.output().contains("schema.json"), merge.output());
    }

    /** Classes of another branch would be seen as if their revisions were there. */
    private void clean() throws IOException {
        try (Stream<Path> files = Files.walk(project.classes())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private void branch(String name, String sql) throws IOException {
        branch(name, name, sql);
    }

    private void branch(String name, String file, String sql) throws IOException {
        git.run("checkout", "-q", "-b", name, "main");
        project.write("shop/migrations/sql/" + file + ".sql", sql);
        commit(name);
    }

    private void commit(String name) throws IOException {
        clean();
        Workspace.Compiled compiled = project.compile("-Aretort.message=" + name);
        assertTrue(compiled.succeeded(), compiled.messages());
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
