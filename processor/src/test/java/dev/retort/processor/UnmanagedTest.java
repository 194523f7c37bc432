package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
