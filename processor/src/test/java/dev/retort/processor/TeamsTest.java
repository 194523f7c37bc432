package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.revision.LoadedRevision;
import dev.retort.revision.RevisionGraph;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Branches that both generate, merged by the real git. */
class TeamsTest extends InBranches {

    @Test
    void sameTableDifferentColumns() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Customer", "String name; String fax; String mobile;");
        String merged = "String name; String fax; String phone; String mobile;";

        merge("left", "right");
        project.entity("Customer", merged);
        String torn = snapshot();
        assertTrue(torn.contains("<<<<<<<"), torn);
        assertJoined("R0003_Merge");
        String snapshot = snapshot();
        assertTrue(snapshot.contains("\"phone\"") && snapshot.contains("\"mobile\""), snapshot);
        Path revision = newRevision();
        String text = Files.readString(revision);

        for (String side : List.of("--ours", "--theirs")) {
            Files.delete(revision);
            git.run("checkout", side, "--", SCHEMA);
            assertJoined("R0003_Merge");
            assertEquals(snapshot, snapshot(), side);
            assertEquals(text, Files.readString(revision), side);
        }

        Files.delete(revision);
        Files.writeString(
                folder.resolve(SCHEMA),
                torn.replaceAll("(?s)=======\n.*?>>>>>>> right\n", "").replaceAll("<<<<<<< HEAD\n", ""));
        assertJoined("R0003_Merge");
        assertEquals(snapshot, snapshot(), "resolved by hand");

        compile();
        assertEquals(snapshot, snapshot());
        git.commitAll("merge");
        compile();
        assertEquals("", git.status());
    }

    /** What git merges by itself is then in both sides of what it does not. */
    @Test
    void differentTables() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");

        merge("left", "right");
        assertJoined("R0003_Merge");
    }

    @Test
    void theJoinedRevisionHoldsWhatTheMergeOfEntitiesChanged() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");
        merge("left", "right");
        project.entity("Product", "String name; String label; String colour;");

        assertJoined("R0003_AddColourToProduct");
    }

    @Test
    void sameColumn() throws IOException {
        branch("left", "Customer", "@Column(length = 100) String name; String fax;");
        branch("right", "Customer", "@Column(length = 50) String name; String fax;");
        merge("left", "right");
        project.entity("Customer", "@Column(length = 100) String name; String fax;");

        assertConflict("both touch customer.name,");
    }

    @Test
    void oneDropsWhatTheOtherAlters() throws IOException {
        branch("left", "Customer", "String name;");
        branch("right", "Customer", "String name; @Column(length = 50) String fax;");
        merge("left", "right");
        project.entity("Customer", "String name;");
        git.run("checkout", "--ours", "--", SCHEMA);

        assertConflict("both touch customer.fax,");
    }

    @Test
    void threeBranchesAtOnce() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("middle", "Customer", "String name; String fax; String mobile;");
        branch("right", "Product", "String name; String label;");
        String merged = "String name; String fax; String phone; String mobile;";
        merge("left", "middle");
        project.entity("Customer", merged);
        git.run("checkout", "--ours", "--", SCHEMA);
        git.commitAll("merge middle");
        assertEquals(1, git.attempt("merge", "right").exitCode());

        assertJoined("R0003_Merge");
        assertTrue(Files.readString(newRevision()).matches("(?s).*parents = \\{\"\\w+\", \"\\w+\", \"\\w+\"}.*"));
    }

    @Test
    void threeBranchesOneAfterTheOther() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("middle", "Customer", "String name; String fax; String mobile;");
        branch("right", "Product", "String name; String label;");
        merge("left", "middle");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        assertJoined("R0003_Merge");
        git.commitAll("merge middle");
        assertEquals(1, git.attempt("merge", "right").exitCode());

        assertJoined("R0004_Merge");
    }

    @Test
    void aDraftFollowsWhatIsPulled() throws IOException {
        branch("theirs", "Product", "String name; String label;");
        git.run("checkout", "-q", "main");
        project.entity("Customer", "String name; String fax; String phone;");
        clean();
        compile();
        git.run("stash", "-q", "-u");
        git.run("merge", "-q", "theirs");
        git.attempt("stash", "pop");
        assertTrue(snapshot().contains("<<<<<<<"));

        clean();
        compile();

        assertEquals(3, revisions().size(), revisions().toString());
        assertTrue(revisions().contains("R0003_AddPhoneToCustomer"), revisions().toString());
        assertEquals(1, new RevisionGraph(index().revisions("default")).heads().size());
    }

    /** A compile that does not see the entity of the other branch must not take its table for dropped. */
    @Test
    void aPartialCompileJoinsToo() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Supplier", "String name;");
        merge("left", "right");
        git.run("checkout", "--ours", "--", SCHEMA);
        clean();
        assertTrue(project.compile("-Aretort.mode=off").succeeded());

        assertTrue(project.compileOnly("shop/migrations/package-info.java").succeeded());

        assertFalse(project.revisions()
                .contains("dropTable(\"supplier\");\n    }\n\n    @Override\n    public void downgrade"));
        compile();
        assertTrue(snapshot().contains("shop.Supplier"));
        assertEquals(4, revisions().size());
    }

    @Test
    void twoHeadsFailTheCheck() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");
        merge("left", "right");
        Workspace.Compiled torn = project.compile("-Aretort.mode=check");
        assertTrue(
                torn.messages().contains("compile without -Aretort.mode=check, which joins what both sides made"),
                torn.messages());
        git.run("checkout", "--ours", "--", SCHEMA);
        Workspace.Compiled checked = project.compile("-Aretort.mode=check");

        assertTrue(checked.messages().contains("[several-heads]"), checked.messages());
    }

    /** What our part of the file says follows what was merged into it; only its place is said anew. */
    @Test
    void whatJoinedBranchesMayStillBeRebased() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Customer", "String name; String fax; String mobile;");
        merge("left", "right");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        compile();
        assertEquals(4, revisions().size());

        rebase();

        assertInOneLine("R0001_CreateCustomerProduct", "R0002_Left", "R0002_Right");
    }

    /** Each later commit of the branch still has the id that the first had before. */
    @Test
    void aRebaseOfThreeCommitsIsToldWhatTheLaterOnesFollow() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        for (String it : List.of("second", "third")) {
            project.entity(it.substring(0, 1).toUpperCase(Locale.ROOT) + it.substring(1), "String name;");
            clean();
            assertTrue(project.compile("-Aretort.message=" + it).succeeded());
            git.commitAll(it);
        }
        branch("right", "Product", "String name; String label;");
        git.run("checkout", "-q", "left");
        assertEquals(1, git.attempt("rebase", "right").exitCode());
        rebase();
        String follows = "R0002_Left";
        for (String revision : List.of("R0003_Second", "R0004_Third")) {
            git.run("add", "-A");
            assertEquals(
                    1,
                    git.attempt("-c", "core.editor=true", "rebase", "--continue")
                            .exitCode());
            clean();
            Matcher told = Pattern.compile("\\[revision-parent-unknown].* \\(it was " + follows
                            + " before that got another place, so write (id = \"\\w+\", parents = \"" + id(follows)
                            + "\")\\)")
                    .matcher(project.compile().messages());
            assertTrue(told.find(), project.compile().messages());
            Path file = revision(revision);
            Files.writeString(
                    file, Files.readString(file).replaceAll("id = \"\\w+\", parents = \"\\w+\"", told.group(1)));
            compile();
            follows = revision;
        }
        assertInOneLine("R0001_CreateCustomerProduct", "R0002_Right", "R0002_Left", "R0003_Second", "R0004_Third");
        assertTrue(project.compile("-Aretort.mode=check").succeeded());
    }

    @Test
    void theYoungerFollowsTheOlder() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        Path left = revision("R0002_Left");
        Files.writeString(
                left,
                Files.readString(left)
                        .replace(", message", ",\n    /* as agreed */ message")
                        .replace("        op.add", "        // they call us\n\n  op.add"));
        git.commitAll("by hand");
        branch("right", "Customer", "String name; String fax; String mobile;");
        merge("left", "right");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        String before = Files.readString(left);

        Workspace.Compiled compiled = rebase();

        assertTrue(
                compiled.messages().contains("[revision-rebased] R0002_Left now follows R0002_Right,"),
                compiled.messages());
        assertEquals(
                before.replaceAll(
                        "id = \"\\w+\", parents = \"\\w+\"",
                        "id = \"" + id("R0002_Left") + "\", parents = \"" + id("R0002_Right") + "\""),
                Files.readString(left));
        assertInOneLine("R0001_CreateCustomerProduct", "R0002_Right", "R0002_Left");
        String snapshot = snapshot();
        rebase();
        assertEquals(snapshot, snapshot());
        git.run("checkout", "--theirs", "--", SCHEMA);
        compile();
        assertEquals(snapshot, snapshot(), "after a stop before the snapshot was written");

        String moved = id("R0002_Left");
        git.run("reset", "-q", "--hard");
        git.run("checkout", "-q", "right");
        project.entity("Customer", "String name; String fax; String mobile; String phone;");
        clean();
        assertTrue(project.compile("-Aretort.message=left").succeeded());
        assertEquals(moved, id("R0003_Left"), "as if it had been made after the other one");
    }

    @Test
    void theSideThatTheSnapshotIsTakenFromStays() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Customer", "String name; String fax; String mobile;");
        merge("left", "right");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        git.run("checkout", "--ours", "--", SCHEMA);

        rebase();

        assertInOneLine("R0001_CreateCustomerProduct", "R0002_Left", "R0002_Right");
    }

    /** Several revisions move together, and what the merge of entities changed comes on top. */
    @Test
    void aWholeBranchFollows() throws IOException {
        branch("right", "Product", "String name; String label;");
        branch("left", "Customer", "String name; String fax; String phone;");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        clean();
        assertTrue(project.compile("-Aretort.message=more").succeeded());
        git.commitAll("more");
        merge("left", "right");
        project.entity("Product", "String name; String label; String colour;");

        rebase();

        assertInOneLine(
                "R0001_CreateCustomerProduct", "R0002_Right", "R0002_Left", "R0003_More", "R0004_AddColourToProduct");
    }

    @Test
    void threeBranchesFollowEachOther() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("middle", "Customer", "String name; String fax; String mobile;");
        branch("right", "Product", "String name; String label;");
        merge("left", "middle");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        git.run("checkout", "--theirs", "--", SCHEMA);
        git.commitAll("merge middle");
        assertEquals(1, git.attempt("merge", "right").exitCode());

        rebase();

        assertInOneLine("R0001_CreateCustomerProduct", "R0002_Right", "R0002_Left", "R0002_Middle");
    }

    @Test
    void aDraftFollowsWhatWasMoved() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");
        git.run("checkout", "-q", "left");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        clean();
        compile();
        assertEquals(
                "R0003_AddMobileToCustomer.java", newRevision().getFileName().toString());
        git.run("stash", "-q", "-u");
        assertEquals(1, git.attempt("merge", "right").exitCode());
        git.run("checkout", "--theirs", "--", SCHEMA);
        git.commitAll("merge right");
        git.attempt("stash", "pop");

        rebase();

        assertInOneLine("R0001_CreateCustomerProduct", "R0002_Right", "R0002_Left", "R0003_AddMobileToCustomer");
    }

    @Test
    void whatDoesNotGoTogetherIsNotMoved() throws IOException {
        branch("left", "Customer", "String name;");
        branch("right", "Customer", "String name; @Column(length = 50) String fax;");
        merge("left", "right");
        project.entity("Customer", "String name;");

        assertConflict("both touch customer.fax,", "-Aretort.merge=rebase");
    }

    /** As {@code retort merge} does it. */
    @Test
    void joinedByHand() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");
        merge("left", "right");
        for (String side : List.of("--ours", "--theirs", "--merge")) {
            git.run("checkout", side, "--", SCHEMA);
            writeJoin("");
            if (!side.equals("--merge")) {
                Workspace.Compiled checked = project.compile("-Aretort.mode=check");
                assertTrue(checked.messages().contains("it does not know the last revision yet"), checked.messages());
            }
            assertJoined("R0003_Join");
        }
        project.entity("Product", "String name; String label; String colour;");
        git.run("checkout", "--theirs", "--", SCHEMA);
        git.commitAll("merge");
        clean();
        compile();
        assertEquals(
                "R0004_AddColourToProduct.java", newRevision().getFileName().toString());
    }

    /** What the compiler cannot tell, a person says in the revision that joins both. */
    @Test
    void sameColumnJoinedByHand() throws IOException {
        branch("left", "Customer", "@Column(length = 100) String name; String fax;");
        branch("right", "Customer", "@Column(length = 50) String name; String fax;");
        merge("left", "right");
        project.entity("Customer", "@Column(length = 100) String name; String fax;");
        git.run("checkout", "--theirs", "--", SCHEMA);
        writeJoin("op.alterColumn(\"customer\", \"name\", from(varchar(50)), to(varchar(100)));");

        assertJoined("R0003_Join");
    }

    /** Git finds it before us; one of the two is taken, and what the other one did is generated once more. */
    @Test
    void sameNameInBothBranches() throws IOException {
        branch("left", "contacts", "Customer", "String name; String fax; String phone;");
        branch("right", "contacts", "Customer", "String name; String fax; String mobile;");
        git.run("checkout", "-q", "left");
        String merge = git.attempt("merge", "right").output();
        assertTrue(merge.contains("R0002_Contacts.java"), merge);
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        assertFalse(project.compile().succeeded());

        git.run("checkout", "--theirs", "--", "src/shop/migrations");

        assertJoined("R0003_AddPhoneToCustomer");
    }

    /** In the sources, in the index, and in the classes that were compiled along. */
    private void assertInOneLine(String... simpleNames) throws IOException {
        RevisionGraph graph = new RevisionGraph(index().revisions("default"));
        assertEquals(
                List.of(simpleNames),
                graph.order().stream()
                        .map(it -> it.className().replace("shop.migrations.", ""))
                        .toList());
        assertEquals(1, graph.heads().size());
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {project.classes().toUri().toURL()}, getClass().getClassLoader())) {
            graph.order().forEach(it -> LoadedRevision.load(it, loader));
        }
        Workspace.Compiled checked = project.compile("-Aretort.mode=check");
        assertTrue(checked.succeeded(), checked.messages());
        assertEquals(List.of(simpleNames).size(), revisions().size());
    }
}
