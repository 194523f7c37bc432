package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Branches that both bring SQL files: after their merge none is created a second time. */
class TeamsObjectsTest extends InRepository {

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        project.sqlObjects().write("shop/migrations/sql/ids.sql", "create view ids as select id from customer");
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
        String snapshot = snapshot();
        assertTrue(snapshot.contains("left.sql") && snapshot.contains("right.sql"), snapshot);
        git.commitAll("merge");
        compile();
        assertEquals("", git.status());
    }

    @Test
    void filesOfTheOlderBranchAreKnownToTheYounger() throws IOException {
        branch("left", "ids", "create view ids as select id, 1 as one from customer");
        branch("right", "names", "create view names as select name from customer");
        merge();
        clean();
        compile("-Aretort.merge=rebase");

        assertEquals(3, revisions().size(), project.revisions());
        String snapshot = snapshot();
        assertTrue(snapshot.contains("1 as one") && snapshot.contains("names.sql"), snapshot);
        assertTrue(project.compile("-Aretort.mode=check").succeeded());
    }

    /** Either branch makes the view anew in its own way, so whoever comes last would win. */
    @Test
    void aFileThatBothChangedIsAConflict() throws IOException {
        branch("left", "ids", "create view ids as select id, name from customer");
        branch("right", "ids", "create view ids as select id, 1 as one from customer");
        merge();
        project.write("shop/migrations/sql/ids.sql", "create view ids as select id, name, 1 as one from customer");

        assertConflict();

        Files.delete(revision("R0002_Right"));
        git.run("checkout", "--ours", "--", SCHEMA);
        clean();
        compile();
        String merged = project.revisions();
        assertEquals(1, count(merged, "create view ids as select id, name, 1 as one from customer"), merged);
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
        assertEquals(1, count(merged, "create view ids as select id, 1 as one from customer"), merged);
        assertEquals(1, count(merged, "create view names as select name, 2 as two from customer"), merged);
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

        Files.delete(revision("R0002_Right"));
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
        compile("-Aretort.message=" + name);
        git.commitAll(name);
    }

    private static int count(String text, String part) {
        return text.split(part, -1).length - 1;
    }
}
