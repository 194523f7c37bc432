package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes {@code @Unmanaged} stays in the database, with all that it needs. */
class UnmanagedTest {

    @TempDir
    Path folder;

    Workspace workspace;

    @BeforeEach
    void createProject() throws Exception {
        workspace = new Workspace(folder);
    }

    @Test
    void aTableKeepsItsSequenceAndItsSchema() throws Exception {
        String entity = """
                @Entity @Table(schema = "crm")
                public class Contact {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
                    @SequenceGenerator(name = "numbers", schema = "counters")
                    Long id;
                }
                """;

        assertNothingChanges("", "@Unmanaged\n", entity);
    }

    @Test
    void anAssociationKeepsItsTable() throws Exception {
        String entity = """
                @ManyToMany java.util.Set<Contact> friends;
                }
                """;

        assertNothingChanges(
                "@Entity public class Contact { @Id Long id; ",
                "@Entity public class Contact { @Id Long id; @Unmanaged ",
                entity);
    }

    @Test
    void anAttributeKeepsItsColumnsWithWhatTheyMean() throws Exception {
        String entity = """
                Places place;
                @Column(unique = true) String name;
                }
                enum Places { HOME, WORK }
                """;

        assertNothingChanges(
                "@Entity public class Contact { @Id Long id; ",
                "@Entity public class Contact { @Id Long id; @Unmanaged ",
                entity);
    }

    @Test
    void whatIsUnmanagedStaysWhenItsClassGoes() throws Exception {
        String rest = """
                @Entity @Table(schema = "crm")
                public class Contact {
                    @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id;
                    Places place;
                    enum Places { HOME, WORK }
                }
                """;
        assertNothingChanges("", "@Unmanaged\n", rest);
        String revisions = workspace.revisions();

        Files.delete(workspace.sources().resolve("shop/Contact.java"));
        deleteClasses();
        Workspace.Compiled compiled = workspace.compile();

        assertTrue(compiled.succeeded(), compiled.messages());
        assertEquals(revisions, workspace.revisions());
    }

    @Test
    void whatIsUnmanagedStaysWhenItsFieldGoes() throws Exception {
        String start = "@Entity public class Contact { @Id Long id; ";
        assertNothingChanges(start, start + "@Unmanaged ", "@Column(unique = true) String name;\n}\n");
        String revisions = workspace.revisions();

        workspace.write("shop/Contact.java", "package shop;\nimport jakarta.persistence.*;\n" + start + "}\n");

        assertTrue(workspace.compile().succeeded());
        assertEquals(revisions, workspace.revisions());
    }

    /** In two releases: the column goes when nothing names it any more. */
    @Test
    void whatIsNotEvenMappedStaysUntilAPersonDropsIt() throws Exception {
        String start = "@Entity public class Contact { @Id Long id; ";
        assertNothingChanges(start, start + "@Unmanaged @Transient ", "@Column(nullable = false) String name;\n}\n");
        workspace.write("shop/Contact.java", "package shop;\nimport jakarta.persistence.*;\n" + start + "}\n");
        Workspace.Compiled compiled = workspace.compile();
        assertTrue(compiled.succeeded(), compiled.messages());
        assertFalse(compiled.messages().contains("[column-left-behind]"), "it was said before");
        String first = workspace.revisions().replaceAll("(?s).*@Revision\\(id = \"(\\w+)\".*", "$1");
        workspace.write("shop/migrations/R0002_NoName.java", """
                package shop.migrations;

                import dev.retort.annotations.Revision;
                import dev.retort.operation.Operations;
                import dev.retort.revision.Migration;

                @Revision(id = "0123456789ab", parents = "%s", message = "no name")
                public final class R0002_NoName implements Migration {
                    @Override
                    public void upgrade(Operations op) {
                        op.dropColumn("contact", "name");
                    }

                    @Override
                    public void downgrade(Operations op) {}
                }
                """.formatted(first));
        assertTrue(workspace.compile().succeeded());

        Workspace.Compiled checked = workspace.compile("-Aretort.mode=check");

        assertTrue(checked.succeeded(), checked.messages());
    }

    @Test
    void aRenamedClassKeepsItsUnmanagedAttribute() throws Exception {
        String start = "@Entity @Table(name = \"contact\") public class Contact { @Id Long id; ";
        assertNothingChanges(start, start + "@Unmanaged ", "@Column(nullable = false) String name;\n}\n");
        Path old = workspace.sources().resolve("shop/Contact.java");
        workspace.write("shop/Person.java", Files.readString(old).replace("class Contact", "class Person"));
        Files.delete(old);
        deleteClasses();
        String revisions = workspace.revisions();

        Workspace.Compiled compiled = workspace.compile();

        assertTrue(compiled.succeeded(), compiled.messages());
        assertFalse(compiled.messages().contains("[column-left-behind]"), compiled.messages());
        assertEquals(revisions, workspace.revisions());
    }

    private void deleteClasses() throws IOException {
        try (Stream<Path> files = Files.walk(workspace.classes())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private void assertNothingChanges(String before, String after, String rest) throws Exception {
        String imports = "package shop;\nimport dev.retort.annotations.*;\nimport jakarta.persistence.*;\n";
        workspace.write("shop/Contact.java", imports + before + rest);
        assertTrue(workspace.compile().succeeded());
        String revisions = workspace.revisions();
        workspace.write("shop/Contact.java", imports + after + rest);

        Workspace.Compiled unmanaged = workspace.compile();

        assertTrue(unmanaged.succeeded(), unmanaged.messages());
        assertEquals(revisions, workspace.revisions());
        assertTrue(workspace.compile().succeeded());
        assertEquals(revisions, workspace.revisions());
    }
}
