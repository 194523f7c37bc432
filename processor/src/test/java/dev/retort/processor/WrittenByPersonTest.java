package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The snapshot follows revisions that a person wrote, as far as their words tell what they do. */
class WrittenByPersonTest extends InRepository {

    private static final Pattern HEAD = Pattern.compile("\"head\": \"([0-9a-f]+)\"");

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        compile();
        git.commitAll("customers");
    }

    @Test
    void aColumnThatWasLeftInPlaceIsDroppedInTheSecondRelease() throws IOException {
        project.entity("Customer", "String name; @Unmanaged @Transient String fax;");
        compile();
        project.entity("Customer", "String name;");
        compile();
        git.commitAll("nobody writes the fax any more");
        assertTrue(snapshot().contains("\"fax\""), "it is still there");

        write("R0002_DropFax", "op.dropColumn(\"customer\", \"fax\");");
        compile();
        assertFalse(snapshot().contains("\"fax\""), snapshot());
        assertTrue(snapshot().contains("\"head\": \"0123456789ab\""), snapshot());
        git.commitAll("no fax");
        assertTrue(project.compile("-Aretort.mode=check").succeeded(), "revisions and snapshot agree");

        project.entity("Customer", "String name; String fax;");
        compile();
        assertEquals(3, revisions().size());
        assertTrue(project.revisions().contains("addColumn"), project.revisions());
    }

    /** What is generated and then written otherwise by hand is not what the snapshot holds. */
    @Test
    void anEditOfWhatWasGeneratedIsNoticed() throws IOException {
        String before = snapshot();
        project.entity("Customer", "String name; String fax; String phone;");
        compile();
        Path draft = revision("R0002_AddPhoneToCustomer");
        Files.writeString(draft, Files.readString(draft).replace("varchar(255)", "varchar(20)"));
        Files.setLastModifiedTime(draft, FileTime.from(Instant.now().plusSeconds(60)));
        for (int i = 0; i < 2; i++) {
            String said = compile().messages();
            assertTrue(said.contains("[draft-edited] the revisions do not make any more"), said);
            assertTrue(said.contains("alter phone of customer"), said);
        }

        Files.writeString(folder.resolve(SCHEMA), before);
        project.entity("Customer", "String name; String fax; @Column(length = 20) String phone;");

        assertEquals("", compile().messages());
        assertEquals(2, revisions().size(), project.revisions());
        assertTrue(project.compile("-Aretort.mode=check").succeeded());
    }

    /** Before it there was no snapshot to put back. */
    @Test
    void anEditOfTheFirstRevisionIsCountedIn() throws IOException {
        Workspace fresh = withItsFirstRevisionEdited();

        Workspace.Compiled different = fresh.compile();
        assertTrue(different.messages().contains("[revision-written] R0002_"), different.messages());
        assertTrue(fresh.revisions().contains("from(varchar(20)), to(varchar(255))"), fresh.revisions());

        fresh.entity("Customer", "@Column(length = 20) String name;");
        Workspace.Compiled same = fresh.compile();
        assertTrue(same.messages().contains("[draft-removed] R0002_"), same.messages());
        assertTrue(fresh.compile("-Aretort.mode=check").succeeded());
    }

    @Test
    void anEditOfTheFirstRevisionAndItsEntityAreOne() throws IOException {
        Workspace fresh = withItsFirstRevisionEdited();
        fresh.entity("Customer", "@Column(length = 20) String name;");

        Workspace.Compiled compiled = fresh.compile();

        assertEquals("", compiled.messages());
        assertTrue(fresh.compile("-Aretort.mode=check").succeeded());
        assertEquals(3, fresh.javaFiles().size(), fresh.revisions());
    }

    /** What is committed had a snapshot beside it, and an id alone does not say what the revision does by now. */
    @Test
    void anEditOfTheFirstRevisionIsNotTakenForWhatWasGenerated() throws IOException {
        Path first = revision("R0001_CreateCustomer");
        Files.writeString(first, Files.readString(first).replaceFirst("varchar\\(255\\)", "varchar(20)"));
        Files.delete(folder.resolve(SCHEMA));

        Workspace.Compiled compiled = project.compile();

        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains("[snapshot-missing]"), compiled.messages());
        assertFalse(Files.exists(folder.resolve(SCHEMA)));
    }

    @Test
    void rowsAreChangedAndTheEntitiesToo() throws IOException {
        write("R0002_UpperCase", "op.execute(\"update customer set name = upper(name)\");");
        project.entity("Customer", "String name; String fax; String phone;");
        compile();
        assertEquals(3, revisions().size());
        assertTrue(project.revisions().contains("parents = \"0123456789ab\""), project.revisions());
    }

    @Test
    void whatSqlDefinesIsNotGuessed() throws IOException {
        write("R0002_Phone", "op.execute(\"alter table customer add column phone varchar(255)\");");
        project.entity("Customer", "String name; String fax; String phone;");
        Workspace.Compiled compiled = project.compile();
        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains("[snapshot-behind] shop.migrations.R0002_Phone"), compiled.messages());
    }

    @Test
    void whatWordsDefineIsThere() throws IOException {
        write("R0002_Phone", "op.addColumn(\"customer\", \"phone\", varchar(255));");
        project.entity("Customer", "String name; String fax; String phone;");
        compile();
        assertEquals(2, revisions().size(), project.revisions());
        assertTrue(snapshot().contains("\"phone\""), snapshot());
        assertTrue(snapshot().contains("\"head\": \"0123456789ab\""), snapshot());
    }

    /** Its entities are out of sight for a while, as behind {@code git stash}. */
    @Test
    void anEditedDraftIsNotTakenForTheSchemaWithoutIt() throws IOException {
        String before = snapshot();
        project.entity("Customer", "String name; String fax; String phone;");
        compile();
        String draft = revisions().get(1);
        Files.writeString(
                revision(draft),
                Files.readString(revision(draft))
                        .replace("op.addColumn(", "op.execute(\"delete from customer\");\n        op.addColumn("));
        String withPhone = snapshot();

        Files.writeString(folder.resolve(SCHEMA), before);
        project.entity("Customer", "String name; String fax;");
        compile();
        assertEquals(3, revisions().size(), "what the draft adds is dropped again");

        Files.writeString(folder.resolve(SCHEMA), withPhone);
        project.entity("Customer", "String name; String fax; String phone;");
        compile();
        assertEquals(2, revisions().size(), "and that is taken back");
        assertEquals(withPhone, snapshot());
    }

    private Workspace withItsFirstRevisionEdited() throws IOException {
        Path other = folder.resolve("other");
        Git.init(other);
        Workspace fresh = new Workspace(other).entity("Customer", "String name;");
        assertTrue(fresh.compile().succeeded());
        Path first = fresh.sources().resolve("shop/migrations/R0001_CreateCustomer.java");
        Files.writeString(first, Files.readString(first).replace("varchar(255)", "varchar(20)"));
        Files.delete(fresh.sources().resolve("shop/migrations/schema.json"));
        return fresh;
    }

    private void write(String name, String upgrade) throws IOException {
        Matcher head = HEAD.matcher(snapshot());
        assertTrue(head.find());
        Files.writeString(revision(name), """
                package shop.migrations;

                import static dev.retort.operation.Definitions.*;

                import dev.retort.annotations.Revision;
                import dev.retort.operation.Operations;
                import dev.retort.revision.Migration;

                @Revision(id = "0123456789ab", parents = "%s", message = "by hand")
                public final class %s implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        %s
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """.formatted(head.group(1), name, upgrade));
    }
}
