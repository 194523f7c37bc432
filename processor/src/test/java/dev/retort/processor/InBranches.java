package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;

/** Branches of a repository whose main branch has one revision. */
abstract class InBranches extends InRepository {

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        project.entity("Product", "String name;");
        compile();
        git.commitAll("customers and products");
    }

    /** The revision is called after the branch, so that two that do the same are two files. */
    void branch(String name, String entity, String body) throws IOException {
        branch(name, name, entity, body);
    }

    void branch(String name, String message, String entity, String body) throws IOException {
        git.run("checkout", "-q", "-b", name, "main");
        project.entity(entity, body);
        clean();
        assertTrue(project.compile("-Aretort.message=" + message).succeeded());
        git.commitAll(name);
    }

    void merge(String into, String from) throws IOException {
        git.run("checkout", "-q", into);
        Git.Result merge = git.attempt("merge", from);
        assertTrue(
                merge.output().contains("Merge conflict in " + SCHEMA),
                "two branches that both generate conflict: " + merge.output());
    }

    void assertJoined(String begin) throws IOException {
        clean();
        compile();
        assertTrue(
                newRevision().getFileName().toString().startsWith(begin),
                newRevision().toString());
        assertEquals(1, new RevisionGraph(index().revisions("default")).heads().size());
        Workspace.Compiled checked = project.compile("-Aretort.mode=check");
        assertTrue(checked.succeeded(), checked.messages());
    }

    Path newRevision() throws IOException {
        Set<String> status = Set.copyOf(
                git.run("ls-files", "--others", "--exclude-standard").lines().toList());
        assertEquals(1, status.size(), status.toString());
        return folder.resolve(status.iterator().next());
    }

    void assertConflict(String what, String... options) throws IOException {
        String before = git.status();
        clean();
        Workspace.Compiled compiled = project.compile(options);

        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains("[branches-conflict] R0002_"), compiled.messages());
        assertTrue(compiled.messages().contains(what), compiled.messages());
        assertEquals(before, git.status());
    }

    Workspace.Compiled rebase() throws IOException {
        clean();
        Workspace.Compiled compiled = project.compile("-Aretort.merge=rebase");
        assertTrue(compiled.succeeded(), compiled.messages());
        return compiled;
    }

    String id(String simpleName) throws IOException {
        Matcher id = Pattern.compile("id = \"(\\w+)\"").matcher(Files.readString(revision(simpleName)));
        assertTrue(id.find());
        return id.group(1);
    }

    /** As {@code retort merge} does it. */
    void writeJoin(String statement) throws IOException {
        writeRevision("R0003_Join", "{\"%s\", \"%s\"}".formatted(id("R0002_Left"), id("R0002_Right")), statement);
    }

    /** As a person writes it, called like its class. */
    void writeRevision(String simpleName, String parents, String statement) throws IOException {
        project.write("shop/migrations/" + simpleName + ".java", """
                package shop.migrations;

                import static dev.retort.operation.Definitions.*;

                @dev.retort.annotations.Revision(id = "%1$s", parents = %2$s, message = "by hand")
                public final class %1$s implements dev.retort.revision.Migration {
                    @Override
                    public void upgrade(dev.retort.operation.Operations op) {
                        %3$s
                    }

                    @Override
                    public void downgrade(dev.retort.operation.Operations op) {}
                }
                """.formatted(simpleName, parents, statement));
    }
}
