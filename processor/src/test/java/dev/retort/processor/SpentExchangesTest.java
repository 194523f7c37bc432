package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        exchanged("Customer", "seller", "String name; String fax;");
        exchanged("Seller", "customer", "String name; String fax;");
        compile();
        git.commitAll("exchanged");
        Workspace.Compiled again = project.compile();
        assertTrue(again.messages().contains("[exchange-spent]"), again.messages());
    }

    @Test
    void whatHangsOnTablesIsExchangedWithThem() throws IOException {
        String fields = "String name; @ElementCollection java.util.Set<String> tags;";
        project.entity("Customer", fields);
        project.entity("Seller", fields);
        compile();
        git.commitAll("with collections");
        exchanged("Customer", "seller", fields);
        exchanged("Seller", "customer", fields);
        compile();

        String revision = Files.readString(revision(revisions().get(2)));
        assertTrue(revision.contains("op.renameTable(\"seller_tags\", \"customer_tags\");"), revision);
        assertTrue(revision.contains("op.renameColumn(\"customer_tags\", \"seller_id\", \"customer_id\");"), revision);
    }

    private void exchanged(String name, String old, String fields) throws IOException {
        project.entity(name, fields);
        Path entity = project.javaFiles().stream()
                .filter(it -> it.endsWith("shop/" + name + ".java"))
                .findFirst()
                .orElseThrow();
        Files.writeString(entity, Files.readString(entity).replace("@Entity", "@Entity @RenamedFrom(\"" + old + "\")"));
    }
}
