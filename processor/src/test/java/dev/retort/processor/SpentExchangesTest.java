package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two that take each other's names look afterwards as they did before. */
class SpentExchangesTest extends InRepository {

    private static final String EXCHANGED = "@RenamedFrom(\"fax\") String name; @RenamedFrom(\"name\") String fax;";

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        project.entity("Seller", "String name; String fax;");
        compile();
        git.commitAll("customers");
    }

    @Test
    void aDraftIsMadeAgainAndACommittedOneIsNot() throws IOException {
        project.entity("Customer", EXCHANGED);
        compile();
        compile();
        List<String> once = revisions();
        assertEquals(2, once.size());

        git.commitAll("exchanged");
        Workspace.Compiled again = project.compile();
        assertTrue(again.messages().contains("[exchange-spent]"), again.messages());
        project.entity("Customer", "String name; String fax;");
        compile();
        assertEquals(once, revisions());
    }

    @Test
    void whatWasExchangedByOtherWordsIsNotSpent() throws IOException {
        project.entity("Customer", "@Column(name = \"fax\") String name; @Column(name = \"name\") String fax;");
        compile();
        git.commitAll("there");
        project.entity("Customer", "String name; String fax;");
        compile();
        assertEquals(3, revisions().size());
    }

    @Test
    void tablesAreNotExchangedTwice() throws IOException {
        exchanged("Customer", "seller");
        exchanged("Seller", "customer");
        compile();
        git.commitAll("exchanged");
        Workspace.Compiled again = project.compile();
        assertTrue(again.messages().contains("[exchange-spent]"), again.messages());
    }

    private void exchanged(String name, String old) throws IOException {
        project.write(
                "shop/" + name + ".java",
                "package shop;\n\nimport dev.retort.annotations.*;\nimport jakarta.persistence.*;\n\n@Entity\n@RenamedFrom(\""
                        + old + "\")\npublic class " + name
                        + " {\n    @Id Long id;\n    String name;\n    String fax;\n}\n");
    }
}
