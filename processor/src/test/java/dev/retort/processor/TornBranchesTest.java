package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A snapshot with both sides of a merge inside is all that knows what only one of them was told. */
class TornBranchesTest extends InBranches {

    @Test
    void whatOneSideLeavesAloneStays() throws IOException {
        branch("left", "Customer", "String name; @Unmanaged String fax;");
        project.entity("Customer", "String name;");
        compile();
        git.commitAll("without fax");
        branch("right", "Customer", "String mobile; String name; String fax;");

        for (String into : List.of("left", "right")) {
            merge(into, into.equals("left") ? "right" : "left");
            project.entity("Customer", "String mobile; String name;");
            clean();
            Workspace.Compiled compiled = compile();

            assertEquals("", compiled.messages(), into);
            assertTrue(snapshot().contains("\"name\": \"fax\""), into);
            git.run("reset", "-q", "--hard");
        }
    }

    /** The same for a sequence that nothing asks any more. */
    @Test
    void aSequenceThatOneSideLeavesAloneStays() throws IOException {
        String key = "} @Entity @Unmanaged class Numbered { @Id @GeneratedValue Long id;";
        branch("left", "Supplier", key.replace("@Unmanaged ", ""));
        project.entity("Supplier", key);
        compile();
        project.entity("Supplier", "");
        compile();
        git.commitAll("left alone");
        branch("right", "Product", "String name; String label;");
        merge("right", "left");
        clean();
        compile();

        assertFalse(
                project.revisions()
                        .contains(
                                "op.dropSequence(\"numbered_seq\");\n    }\n\n    @Override\n    public void downgrade"),
                project.revisions());
    }

    /** Positions are the same in both revisions, which are one, and mean two things in rows. */
    @Test
    void aPositionThatMeansTwoThingsIsAsked() throws IOException {
        status("NEW, PAID");
        compile();
        git.commitAll("status");
        branchWithStatus("left", "NEW, PAID, SENT");
        branchWithStatus("right", "NEW, PAID, LOST");
        merge("left", "right");
        status("NEW, PAID, LOST, SENT");
        clean();
        Workspace.Compiled asked = project.compile();

        assertTrue(
                asked.messages()
                        .contains("[constants-disputed] 2 in rows of product.status means SENT in one of the"
                                + " branches that were merged, and LOST in the other"),
                asked.messages());

        git.run("checkout", "--theirs", "--", SCHEMA);
        compile();
        assertTrue(snapshot().contains("[\"NEW\", \"PAID\", \"LOST\", \"SENT\"]"), snapshot());
    }

    /** The same for what is stored in place of positions. */
    @Test
    void aCodeThatMeansTwoThingsIsAsked() throws IOException {
        project.write(
                "shop/migrations/package-info.java",
                "@dev.retort.annotations.Migrations(hibernate = dev.retort.annotations.Hibernate.V7)\n"
                        + "package shop.migrations;\n");
        codes("NEW(1), PAID(2)");
        compile();
        git.commitAll("status");
        for (String side : List.of("left", "right")) {
            git.run("checkout", "-q", "-b", side, "main");
            codes("NEW(1), PAID(2), " + (side.equals("left") ? "SENT(3)" : "LOST(3)"));
            clean();
            compile();
            git.commitAll(side);
        }
        merge("left", "right");
        codes("NEW(1), PAID(2), SENT(3), LOST(4)");
        clean();

        String asked = project.compile().messages();
        assertTrue(asked.contains("[constants-disputed] 3 in rows of product.status means SENT"), asked);
        git.run("checkout", "--ours", "--", SCHEMA);
        compile();
    }

    @Test
    void aPositionThatOnlyOneSideKnowsIsKept() throws IOException {
        status("NEW, PAID");
        compile();
        git.commitAll("status");
        branchWithStatus("left", "NEW, PAID, SENT");
        branch("right", "Product", "Status status; String label;");
        merge("right", "left");
        project.entity("Product", "Status status; String label;");
        project.write("shop/Status.java", "package shop;\n\npublic enum Status { NEW, PAID, LOST, SENT }\n");
        clean();
        Workspace.Compiled asked = project.compile();

        assertTrue(asked.messages().contains("[constant-moved] LOST stands at position 2"), asked.messages());
    }

    @Test
    void aColumnThatOnlyOneSideHasKeepsItsConstants() throws IOException {
        project.write("shop/Status.java", "package shop;\n\npublic enum Status { NEW, PAID }\n");
        compile();
        git.commitAll("status");
        branch("left", "Product", "String name; Status status;");
        branch("right", "Product", "String name; String label;");
        merge("right", "left");
        project.entity("Product", "String name; Status status; String label;");
        project.write("shop/Status.java", "package shop;\n\npublic enum Status { PAID, NEW }\n");
        clean();
        Workspace.Compiled asked = project.compile();

        assertTrue(asked.messages().contains("[constant-moved]"), asked.messages());
    }

    /** In a rebase, or a cherry-pick, ours is what it is put upon. */
    @Test
    void whatIsReplayedFollows() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");
        git.run("checkout", "-q", "left");
        assertEquals(1, git.attempt("rebase", "right").exitCode());
        String right = id("R0002_Right");

        rebase();

        assertEquals(right, id("R0002_Right"));
        assertTrue(
                project.revisions().contains("parents = \"" + right + "\", message = \"left\""), project.revisions());
    }

    private void status(String constants) throws IOException {
        project.write("shop/Status.java", "package shop;\n\npublic enum Status { " + constants + " }\n");
        project.entity("Product", "Status status;");
    }

    private void codes(String constants) throws IOException {
        project.write("shop/Status.java", """
                package shop;

                public enum Status {
                    %s;

                    @jakarta.persistence.EnumeratedValue
                    final int code;

                    Status(int code) {
                        this.code = code;
                    }
                }
                """.formatted(constants));
        project.entity("Product", "Status status;");
    }

    private void branchWithStatus(String name, String constants) throws IOException {
        git.run("checkout", "-q", "-b", name, "main");
        status(constants);
        clean();
        compile();
        git.commitAll(name);
    }
}
