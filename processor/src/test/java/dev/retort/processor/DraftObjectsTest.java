package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft that changes SQL objects is rewritten like any other. */
class DraftObjectsTest extends InRepository {

    private static final String MOODS = "create domain mood as varchar(10);\n-- Nobody else uses it.\n"
            + "create view moods as select cast(name as mood) as mood from customer;\n-- drop: drop view moods;\n-- drop: drop domain mood;\n";

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        project.sqlObjects();
        sql("ids", "-- All of them.\ncreate view ids as\n    select id -- the key\n    from customer;\n");
        sql(
                "last_id",
                "-- requires: ids.sql\ncreate view last_id as select max(id) as id from ids;\ngrant select on last_id to public;");
        sql("moods", MOODS);
        compile();
        git.commitAll("customers and their ids");
    }

    @Test
    void tenEditsLeaveOneRevision() throws IOException {
        for (int i = 1; i <= 10; i++) {
            sql("ids", "-- Edited.\ncreate view ids as select id, " + i + " as edit from customer");
            compile();
        }

        assertEquals(2, revisions().size());
        assertTrue(project.revisions().contains("select id, 10 as edit"), project.revisions());
        assertFalse(project.revisions().contains("9 as edit"), project.revisions());
        git.commitAll("edited");
        compile();
        assertEquals("", git.status());

        for (int i = 1; i <= 10; i++) {
            sql("ids", "create view ids as select id, " + i + " as more from customer");
            compile();
        }
        assertEquals(3, revisions().size());
        assertTrue(
                Files.readString(revision("R0003_ChangeViewIds")).contains("10 as edit"),
                "the downgrade: " + project.revisions());
        checkPasses();
    }

    @Test
    void aByteOrderMarkSaysNothing() throws IOException {
        for (String name : List.of("ids", "last_id", "moods")) {
            Files.writeString(file(name), "\uFEFF" + Files.readString(file(name)));
        }
        sql("names", "\uFEFFcreate view names as select name from customer");
        compile();
        assertEquals(List.of("R0002_CreateViewNames"), revisions().subList(1, 2));
        assertFalse(project.revisions().contains("\uFEFF"), project.revisions());
        checkPasses();
    }

    @Test
    void newFilesEntitiesAndRenamedFilesAreOneDraft() throws IOException {
        sql("names", "create view names as select name from customer");
        compile();
        project.entity("Customer", "String name; @Column(length = 20) String fax; String phone;");
        sql("names", "create view names as select name, phone from customer;\ngrant select on names to public;");
        compile();
        project.entity("Customer", "@Column(length = 20) String name; String fax; String phone;");
        compile();
        sql(
                "names",
                "-- requires: ids.sql\ncreate view names as select name, phone from customer where id in (select id from ids)");
        compile();
        Files.move(file("names"), file("all_names"));
        compile();

        assertEquals(2, revisions().size(), revisions().toString());
        checkPasses();

        Files.delete(file("all_names"));
        project.entity("Customer", "String name; String fax;");
        compile();
        assertEquals("", git.status());
    }

    @Test
    void whateverIsTakenBackLeavesTheSnapshotAsItWas() throws IOException {
        sql("moods", "create view moods as select name from customer");
        assertTakenBack(() -> sql("moods", MOODS));

        Files.delete(file("last_id"));
        sql("ids", "create view ids as select 1 as id from customer");
        assertTakenBack(() -> git.run("checkout", "--", "."));

        Files.move(file("moods"), file("feelings"));
        assertTakenBack(() -> Files.move(file("feelings"), file("moods")));

        migrations("extensions = \"citext\"");
        assertTakenBack(() -> project.sqlObjects());

        migrations("extensions = \"citext\"");
        compile();
        git.commitAll("citext");
        project.sqlObjects();
        assertTakenBack(() -> migrations("extensions = \"citext\""));

        // The revision that is committed, too, has objects of which only its downgrade tells.
        sql("ids", "create view ids as select id, name from customer");
        compile();
        git.commitAll("names");
        project.entity("Customer", "String name; String fax; String phone;");
        assertTakenBack(() -> project.entity("Customer", "String name; String fax;"));
    }

    private interface Step {
        void run() throws IOException;
    }

    private void assertTakenBack(Step back) throws IOException {
        int before = revisions().size();
        compile();
        assertEquals(before + 1, revisions().size());
        back.run();
        Workspace.Compiled last = compile();
        assertTrue(last.messages().contains("[draft-removed]"), last.messages());
        assertEquals("", git.status());
    }

    /** Comments say nothing to a database. */
    @Test
    void aCommentIsNoChange() throws IOException {
        sql(
                "ids",
                "/* Each of them. */\ncreate view ids as\n    select id\n    -- which is the key\n    from customer");
        compile();

        assertEquals(1, revisions().size());
    }

    @Test
    void whatAPersonEditedIsLeftAlone() throws IOException {
        for (List<String> edit : List.of(
                List.of("op.execute(\"drop view ids\");", ""),
                List.of("op.execute(\"drop view ids\");", "op.execute(\"drop view ids cascade\");"),
                List.of("select id\n", "select id, fax\n"),
                List.of("-- requires: ids.sql\n", ""),
                List.of("grant select on last_id to public", "grant select on last_id to app"),
                List.of("public void downgrade(Operations op) {", "public void downgrade(Operations op) { // back"),
                List.of(
                        "public void downgrade(Operations op) {",
                        "public void downgrade(Operations op) { op.execute(\"select 1\");"))) {
            sql("ids", "create view ids as select id, name from customer");
            compile();
            Path draft = revision("R0002_ChangeViewIds");
            String text = Files.readString(draft);
            int way = text.indexOf("public void downgrade");
            for (String edited : List.of(
                    text.substring(0, way).replace(edit.get(0), edit.get(1)) + text.substring(way),
                    text.substring(0, way) + text.substring(way).replace(edit.get(0), edit.get(1)))) {
                if (!edited.equals(text)) {
                    Files.writeString(draft, edited);
                    sql("ids", "create view ids as select id, fax from customer");
                    compile();

                    assertEquals(3, revisions().size(), edited);
                    assertEquals(edited, Files.readString(draft));
                    Files.delete(revision(revisions().get(2)));
                    Files.writeString(draft, text);
                    git.run("checkout", "--", SCHEMA);
                    sql("ids", "create view ids as select id, name from customer");
                    compile();
                    assertEquals(2, revisions().size());
                }
            }
            git.run("reset", "-q", "--hard");
            git.run("clean", "-q", "-fd");
        }
    }

    @Test
    void whatAFormatterDidIsNoEdit() throws IOException {
        sql("ids", "create view ids as\n    select id, name as \"Name\"\n    from \"CUSTOMER\"");
        compile();
        Path draft = revision("R0002_ChangeViewIds");
        Files.writeString(
                draft,
                Files.readString(draft)
                        .replace("\n        ", "\n                ")
                        .replace("\n", "\r\n"));
        sql("ids", "create view ids as select id, fax from customer");
        compile();

        assertEquals(2, revisions().size());
        assertFalse(project.revisions().contains("Name"), project.revisions());
    }

    @Test
    void aGivenNameStays() throws IOException {
        sql("ids", "create view ids as select id, name from customer");
        compile("-Aretort.message=better ids");
        sql("ids", "create view ids as select id, fax from customer");
        compile();
        assertEquals("R0002_BetterIds", revisions().get(1));
    }

    @Test
    void withoutGitTheOptionDecides() throws IOException {
        git.run("update-index", "--split-index");
        sql("ids", "create view ids as select id, name from customer");
        compile();
        sql("ids", "create view ids as select id, fax from customer");
        compile("-Aretort.draft=always");
        assertEquals(2, revisions().size());

        sql("ids", "create view ids as select id, name, fax from customer");
        Workspace.Compiled compiled = compile();
        assertTrue(compiled.messages().contains("[draft-kept] R0002_ChangeViewIds"), compiled.messages());
        assertEquals(3, revisions().size());
    }

    /** In the order in which the files of a draft are replaced, and what git does to the snapshot comes to the same. */
    @Test
    void whatACrashLeavesIsPutRight() throws IOException {
        for (String option : List.of("-Aretort.draft=git", "-Aretort.draft=always")) {
            project.entity("Customer", "@Column(length = 20) String name; String fax;");
            sql("ids", "create view ids as select id, name from customer");
            sql(
                    "new_ids",
                    "-- requires: ids.sql\ncreate view new_ids as select id from ids;\ngrant select on new_ids to public");
            compile(option);
            String before = git.run("show", "HEAD:" + SCHEMA);
            Path old = revision(revisions().get(1));
            String oldText = Files.readString(old);

            sql("ids", "create view ids as select id, fax from customer");
            Files.delete(file("new_ids"));
            compile(option);
            String snapshot = snapshot();
            List<String> revisions = revisions();
            String text = Files.readString(revision(revisions.get(1)));

            Files.delete(revision(revisions.get(1)));
            for (List<String> texts : List.of(List.of(oldText), List.of(oldText, text), List.of(text))) {
                Files.writeString(folder.resolve(SCHEMA), before);
                Files.deleteIfExists(old);
                for (String it : texts) {
                    Files.writeString(it.equals(oldText) ? old : revision(revisions.get(1)), it);
                }
                clean();
                compile(option);
                assertEquals(revisions, revisions(), texts.toString());
                assertEquals(snapshot, snapshot(), texts.toString());
                assertEquals(text, Files.readString(revision(revisions.get(1))));
            }

            // Between taking a draft out of the snapshot and deleting it.
            Files.writeString(folder.resolve(SCHEMA), before);
            project.entity("Customer", "String name; String fax;");
            git.run("checkout", "--", MIGRATIONS + "sql");
            compile(option);
            assertEquals("", git.status());
        }
    }

    @Test
    void aDraftThatSomebodyDeletedIsMadeAgain() throws IOException {
        sql("ids", "create view ids as select id, name from customer");
        sql("names", "create view names as select name from customer");
        compile();
        String snapshot = snapshot();
        Files.delete(revision(revisions().get(1)));
        compile();

        assertEquals(2, revisions().size());
        assertEquals(snapshot, snapshot());
    }

    @Test
    void aStashHidesAndBringsBack() throws IOException {
        sql("ids", "create view ids as select id, name from customer");
        compile();
        String snapshot = snapshot();
        git.run("stash", "-q");
        compile();
        assertEquals("", git.status());

        git.run("stash", "pop", "-q");
        compile();
        assertEquals(snapshot, snapshot());
        assertEquals(List.of("R0001_" + "CreateCustomerCreateViewIdsAnd2More", "R0002_ChangeViewIds"), revisions());
    }

    @Test
    void aDraftFollowsWhatIsPulled() throws IOException {
        git.run("checkout", "-q", "-b", "theirs");
        sql("names", "create view names as select name from customer");
        compile();
        git.commitAll("names");
        for (String rule : List.of("revision", "rebase")) {
            git.run("checkout", "-q", "main");
            sql("ids", "create view ids as select id, fax from customer");
            clean();
            compile();
            git.run("stash", "-q", "-u");
            git.run("merge", "-q", "--ff-only", "theirs");
            git.attempt("stash", "pop");
            assertTrue(snapshot().contains("<<<<<<<"));

            clean();
            compile("-Aretort.merge=" + rule);

            assertEquals(3, revisions().size(), revisions().toString());
            assertEquals("R0003_ChangeViewIds", revisions().get(2));
            assertFalse(Files.readString(revision("R0003_ChangeViewIds")).contains("names"), project.revisions());
            checkPasses();
            git.run("reset", "-q", "--hard", "HEAD~1");
            git.run("clean", "-q", "-fd");
            git.run("stash", "clear");
        }
    }

    @Test
    void branchesAreJoinedByADraftToo() throws IOException {
        git.run("checkout", "-q", "-b", "left");
        sql("ids", "create view ids as select id, fax from customer");
        clean();
        compile();
        git.commitAll("left");
        git.run("checkout", "-q", "-b", "right", "main");
        sql("names", "create view names as select name from customer");
        clean();
        compile();
        git.commitAll("right");
        git.attempt("merge", "left");
        for (String more : List.of("select name, fax", "select fax", "select id")) {
            sql("names", "create view names as " + more + " from customer");
            clean();
            compile();
            assertEquals(4, revisions().size(), revisions().toString());
            assertTrue(Files.readString(revision("R0003_ChangeViewNames")).contains(more));
        }
        checkPasses();
        git.commitAll("merge");
        sql("names", "create view names as select 1 as one from customer");
        compile();
        assertEquals("R0004_ChangeViewNames", revisions().get(4));
    }

    /** What SQL may hold, Java's texts must bear, and the way back. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "create view odd as select '\"\"\"' as a, '\\\\' as b, '\\t' as c, '$L$$' as d, \"a\"\"b\"\n from \"Odd\"",
                "create view odd as\n select '\"\"\"\"' as a, '\"\"\"\"\"' as b, '\"\"\"\"\"\"\"\"' as c, \"\"\"\"\"\" as d",
                "create view odd as\r\n\tselect 1   \r\n\r\n\t\tas one\n   \n  from customer  ;\n\n\n",
                "create view odd as select '-- file: ids.sql\n-- more of file: ids.sql' as a;\ngrant select on odd to public",
                "create view odd as select '\u2028\u00e4\ud83d\ude00' as a",
                "create trigger odd after insert on customer for each row call \"x.Y\"",
                "create or replace function odd() returns int language sql as $$ -- requires: ids.sql\n select 1; $$",
                "create function odd() returns int begin atomic select 1; select 2; end",
                "-- requires: ids.sql moods.sql ids.sql\n-- drop: drop type odd ;\ncreate type odd as (a int)",
                "-- drop:\ncreate materialized view odd as select 1 as one",
                "set search_path to public;\ncreate procedure odd() language sql as 'select 1'",
                "create view odd as select 1 as one;create view odds as select * from odd",
                "create alias odd as '\nint odd() {\n    return 1; // \"one\"\n}\n'"
            })
    void whateverAFileHoldsIsADraft(String sql) throws IOException {
        sql("odd", sql);
        compile();
        sql("some more", sql.replace("odd", "other"));
        compile();
        assertEquals(2, revisions().size(), project.revisions());
        git.run("add", "-A");
        checkPasses();
        sql("odd", sql.replace("odd", "another"));
        compile();
        project.entity("Customer", "@Column(length = 20) String name; String fax;");
        compile();
        assertEquals(3, revisions().size(), project.revisions());
        project.entity("Customer", "String name; String fax;");
        sql("odd", sql);
        compile();
        assertEquals(2, revisions().size(), project.revisions());
        assertEquals("", git.run("diff"));
        git.run("rm", "-q", "-f", "--cached", MIGRATIONS + revisions().get(1) + ".java");
        Files.delete(file("odd"));
        Files.delete(file("some more"));
        compile();
        assertEquals("", git.run("diff", "HEAD", "--", SCHEMA));
        assertEquals(1, revisions().size());
    }

    private void checkPasses() throws IOException {
        Workspace.Compiled checked = project.compile("-Aretort.mode=check");
        assertTrue(checked.succeeded(), checked.messages());
    }

    private void migrations(String more) throws IOException {
        project.write(
                "shop/migrations/package-info.java",
                "@dev.retort.annotations.Migrations(sqlObjects = \"sql\", " + more + ")\npackage shop.migrations;\n");
    }

    private Path file(String name) {
        return folder.resolve(MIGRATIONS + "sql/" + name + ".sql");
    }

    private Workspace sql(String name, String text) throws IOException {
        return project.write("shop/migrations/sql/" + name + ".sql", text);
    }
}
