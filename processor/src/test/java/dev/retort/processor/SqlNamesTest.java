package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL in revisions is looked at as long as the revision may still change. */
class SqlNamesTest {

    @TempDir
    Path folder;

    Workspace project;
    Git git;

    @BeforeEach
    void writeSqlIntoTheSecondRevision() throws IOException {
        git = Git.init(folder);
        project = new Workspace(folder).entity("Customer", "String name;");
        assertTrue(project.compile().succeeded());
        git.commitAll("customers");
        project.entity("Customer", "String name; String phone;");
        assertTrue(project.compile().succeeded());
        Path draft = draft();
        Files.writeString(
                draft,
                Files.readString(draft)
                        .replaceFirst(
                                "(op.addColumn.*\n)",
                                "$1        op.execute(\"update custmer set phone = name\");\n"
                                        + "        op.execute(\"update customer set fone = name\");\n"));
    }

    @Test
    void saysWhatIsNotThereAndWhatIsNearest() throws IOException {
        String messages = project.compile().messages();

        assertTrue(
                messages.contains(
                        "[sql-names-unknown] when this statement runs there is no table custmer (the nearest is"
                                + " customer): correct the name"),
                messages);
        assertTrue(
                messages.contains("there is no column fone of customer (the nearest is phone): correct the name"),
                messages);
    }

    @Test
    void alsoBehindATextAsLongAsAPage() throws IOException {
        Path draft = draft();
        String page = "It''s said on a page. ".repeat(500);
        Files.writeString(
                draft,
                Files.readString(draft)
                        .replaceFirst(
                                "(op.addColumn.*\n)",
                                "$1        op.execute(\"update customer set name = '" + page + "', fon = name\");\n"));

        String messages = project.compile().messages();

        assertTrue(messages.contains("there is no column fon of customer"), messages);
    }

    @Test
    void alsoUnderRevisionsThatCameAfter() throws IOException {
        project.entity("Customer", "String name; String phone; String fone;");
        assertTrue(project.compile().succeeded());

        String messages = project.compile().messages();
        assertTrue(messages.contains("there is no column fone of customer"), messages);
    }

    @Test
    void behindAWrapperItIsSaidAtTheClass() throws IOException {
        String messages =
                project.compile(new InWrappedEnvironment(), project.javaFiles()).messages();

        assertTrue(messages.matches("(?s).*R0002_\\w+\\.java:\\d+: .*there is no table custmer .*"), messages);
    }

    @Test
    void whatGitHasIsNotLookedAtAgain() throws IOException {
        git.run("add", "-A");

        assertEquals("", project.compile().messages());
    }

    private Path draft() throws IOException {
        return project.javaFiles().stream()
                .filter(it -> it.getFileName().toString().startsWith("R0002"))
                .findFirst()
                .orElseThrow();
    }
}
