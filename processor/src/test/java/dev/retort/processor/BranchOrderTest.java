package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Branches whose revisions do not go together in either order. */
class BranchOrderTest extends InBranches {

    /** Rows of a table that the other branch takes away, or calls otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"op.dropTable(\"product\");", "op.renameTable(\"product\", \"article\");"})
    void sqlOfATableThatIsNotThereAnyMore(String statement) throws IOException {
        branchByHand("left", statement);
        branchByHand("right", "op.execute(\"update product set name = 'none' where name is null\");");
        assertConflictOf("product");
    }

    /** What is called otherwise in the other branch. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "op.addCheck(\"customer\", \"fax_is_long\", sql(\"length(fax) > 3\"));",
                "op.requireCheck(\"customer\", sql(\"length(fax) > 3\"));",
                "op.createIndex(\"customer\", \"by_fax\", \"id\", \"(lower(fax))\");"
            })
    void sqlOfAColumnInAConstraint(String statement) throws IOException {
        branchByHand("left", "op.renameColumn(\"customer\", \"fax\", \"telefax\");");
        branchByHand("right", statement);
        assertConflictOf("customer.fax");
    }

    /** A word of the same letters is not the table. */
    @Test
    void sqlOfAnotherTable() throws IOException {
        branchByHand("left", "op.dropTable(\"product\");");
        branchByHand("right", "op.execute(\"update customer set name = 'product' where name is null\");");
        git.run("merge", "-q", "left");
        clean();
        Workspace.Compiled compiled = project.compile();
        assertFalse(compiled.messages().contains("[branches-conflict]"), compiled.messages());
    }

    /** Rows that come without a value, in a table where the other branch asks for one. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "op.insert(\"customer\", row(\"id\", 1, \"name\", \"Ada\"));",
                "op.execute(\"insert into customer (id, name) values (1, 'Ada')\");"
            })
    void rowsWithoutAValueThatTheyMustHave(String statement) throws IOException {
        branchByHand("left", statement);
        branch(
                "right",
                "Customer",
                "String name; String fax; @Backfill(\"'-'\") @Column(nullable = false) String phone;");
        git.run("merge", "-q", "left");
        assertConflict("both touch customer.phone,");
    }

    @Test
    void rowsWithAllThatTheyMustHave() throws IOException {
        branchByHand("left", "op.insert(\"customer\", row(\"id\", 1, \"name\", \"Ada\"));");
        branch(
                "right",
                "Customer",
                "String name; String fax; @Default(\"'-'\") @Column(nullable = false) String phone;");
        git.run("merge", "-q", "left");
        assertJoined("R0003_Merge");
    }

    /** No revision behind both could help: whichever comes second fails. */
    @Test
    void whatBothMakeCannotBeJoinedByHand() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Customer", "String name; String fax; @Column(length = 50) String phone;");
        merge("left", "right");
        project.entity("Customer", "String name; String fax; String phone;");
        writeJoin("");
        clean();
        Workspace.Compiled compiled = project.compile();

        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains("[branches-exclude-each-other] R0002_"), compiled.messages());
    }

    private void branchByHand(String name, String statement) throws IOException {
        git.run("checkout", "-q", "-b", name, "main");
        String simpleName = "R0002_" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        writeRevision(simpleName, "\"" + id("R0001_CreateCustomerProduct") + "\"", statement);
        git.commitAll(name);
    }

    private void assertConflictOf(String what) throws IOException {
        git.run("merge", "-q", "left");
        assertConflict("both touch " + what + ",");
    }
}
