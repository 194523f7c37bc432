package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A field of a superclass has a table for each class below it, and one answer. */
class AnswersForSeveralTablesTest extends InRepository {

    private static final String COLLECTION = "@ElementCollection Set<String> ";

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        animal(COLLECTION + "tags; " + COLLECTION + "notes;");
        entity("Cat", "");
        entity("Dog", "");
        compile();
        git.commitAll("animals");
    }

    @Test
    void eitherNameThatIsAskedForAnswersBoth() throws IOException {
        animal(COLLECTION + "labels; " + COLLECTION + "notes;");
        String asked = project.compile().messages();
        for (String name : new String[] {"cat_tags", "dog_tags"}) {
            assertTrue(asked.contains("write @RenamedFrom(\"" + name + "\") here"), asked);
            animal("@RenamedFrom(\"" + name + "\") " + COLLECTION + "labels; " + COLLECTION + "notes;");
            compile();
            assertRenamed("cat_tags", "cat_labels");
            assertRenamed("dog_tags", "dog_labels");
        }
    }

    @Test
    void oneOfThemMayBeLetGo() throws IOException {

        project.write(
                "shop/migrations/package-info.java",
                "@Migrations @Dropped(\"dog_tags\") package shop.migrations; import dev.retort.annotations.*;");
        animal("@RenamedFrom(\"tags\") " + COLLECTION + "labels; " + COLLECTION + "notes;");
        compile();
        assertRenamed("cat_tags", "cat_labels");
        assertTrue(draft().contains("op.dropTable(\"dog_tags\""), draft());
    }

    @Test
    void whereSeveralClassesHaveOtherNamesEachGetsItsOwn() throws IOException {
        delete("Cat", "Dog");
        entity("Lion", "@RenamedFrom(\"cat\")");
        entity("Wolf", "@RenamedFrom(\"dog\")");
        animal("@RenamedFrom(\"dog_tags\") " + COLLECTION + "tags; @RenamedFrom(\"notes\") " + COLLECTION + "notes;");
        compile();
        assertRenamed("cat_tags", "lion_tags");
        assertRenamed("dog_tags", "wolf_tags");
        assertRenamed("cat_notes", "lion_notes");
    }

    @Test
    void whatCannotBeToldIsSaid() throws IOException {
        delete("Cat");
        entity("Lion", "");
        entity("Puma", "");
        project.write(
                "shop/migrations/package-info.java",
                "@Migrations @Dropped(\"cat\") package shop.migrations; import dev.retort.annotations.*;");
        animal("@RenamedFrom(\"cat_tags\") " + COLLECTION + "tags; " + COLLECTION + "notes;");
        String messages = project.compile().messages();
        assertTrue(messages.contains("which of lion_tags, puma_tags it became cannot be told"), messages);
    }

    @Test
    void onceDoneItHasNothingToDo() throws IOException {
        animal("@RenamedFrom(\"tags\") " + COLLECTION + "labels; " + COLLECTION + "notes;");
        compile();
        git.commitAll("renamed");
        String again = compile().messages();
        assertTrue(again.contains("[answer-not-needed]"), again);
        assertEquals(2, revisions().size());
    }

    @Test
    void tablesAreNotExchangedTwice() throws IOException {
        animal("@RenamedFrom(\"notes\") " + COLLECTION + "tags; @RenamedFrom(\"cat_tags\") " + COLLECTION + "notes;");
        compile();
        assertEquals(2, revisions().size());
        git.commitAll("exchanged");
        Workspace.Compiled again = project.compile();
        assertFalse(again.succeeded());
        assertTrue(again.messages().contains("[exchange-spent]"), again.messages());
    }

    @Test
    void withoutAHistoryItIsNotNeeded() throws IOException {
        for (String revision : revisions()) {
            Files.delete(revision(revision));
        }
        Files.delete(folder.resolve(SCHEMA));
        clean();
        animal("@RenamedFrom(\"tags\") " + COLLECTION + "labels;");
        String messages = compile().messages();
        assertTrue(messages.contains("there is no history yet"), messages);
    }

    @Test
    void tablesOfACollectionFollowItsClass() throws IOException {
        delete("Cat");
        entity("Lion", "@RenamedFrom(\"cat\")");
        compile();
        assertRenamed("cat_tags", "lion_tags");
        assertRenamed("cat_notes", "lion_notes");
    }

    @Test
    void theyDoNotFollowAnotherClassThatHasTheFormerNameByNow() throws IOException {
        delete("Cat");
        entity("Lion", "@RenamedFrom(\"cat\")");
        compile();
        git.commitAll("renamed");
        entity("Cat", "", COLLECTION + "toys;");
        compile();
        git.commitAll("cats again");
        entity("Cat", "");
        entity("Lion", "@RenamedFrom(\"cat\")", COLLECTION + "toys;");
        String messages = project.compile().messages();
        assertTrue(messages.contains("write @RenamedFrom(\"cat_toys\") here"), messages);
    }

    private void assertRenamed(String from, String to) throws IOException {
        assertTrue(draft().contains("op.renameTable(\"" + from + "\", \"" + to + "\")"), draft());
    }

    private String draft() throws IOException {
        return Files.readString(revision(revisions().get(1)));
    }

    private void animal(String fields) throws IOException {
        project.write(
                "shop/Animal.java",
                "package shop; import dev.retort.annotations.*; import jakarta.persistence.*; import java.util.*;\n"
                        + "@MappedSuperclass class Animal { @Id Long id; " + fields + " }");
    }

    private void entity(String name, String answer) throws IOException {
        entity(name, answer, "");
    }

    private void entity(String name, String answer, String fields) throws IOException {
        project.write(
                "shop/" + name + ".java",
                "package shop; import dev.retort.annotations.*; import jakarta.persistence.*; import java.util.*;\n"
                        + "@Entity " + answer + " class " + name + " extends Animal { " + fields + " }");
    }

    private void delete(String... names) throws IOException {
        for (String name : names) {
            Files.delete(project.sources().resolve("shop/" + name + ".java"));
        }
        clean();
    }
}
