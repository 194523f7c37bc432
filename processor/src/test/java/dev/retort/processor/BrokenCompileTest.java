package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What javac cannot resolve leaves holes in the model; then nothing may be written, and a good history is kept. */
class BrokenCompileTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Missing field;",
                "Missing[] field;",
                "java.util.List<Missing> field;",
                "java.util.List<? extends Missing> field;",
                "@Column(name = Missing.NAME) String field;",
                "@Column(length = Missing.LENGTH) String field;",
                "@ManyToOne(targetEntity = Missing.class) Object field;",
                "@AttributeOverride(name = \"a\", column = @Column(name = Missing.NAME)) @Embedded Part field;",
                "@Colum(name = \"x\") String field;",
                "@Embedded Part field; @Embeddable static class Part { Missing a; }",
                "@Embedded Part field; @Embeddable static class Part { @Column(name = Missing.NAME) String a; }"
            })
    void nothingIsWrittenWhileSomethingIsMissing(String body) throws Exception {
        Workspace workspace = new Workspace(folder).entity("Customer", body);

        Workspace.Compiled broken = workspace.compile();

        assertFalse(broken.succeeded());
        assertFalse(broken.messages().contains("[revision-written]"), broken.messages());
        assertEquals("", workspace.revisions());
    }

    @Test
    void aPartialCompileAfterAFailedOneStillKnowsItsRevisions() throws Exception {
        Workspace workspace = new Workspace(folder).entity("Customer", "");
        assertTrue(workspace.compile().succeeded());
        workspace.entity("Customer", "int age;");
        assertFalse(workspace.compileOnly("shop/Customer.java").succeeded());

        workspace.entity("Customer", "Integer age;");
        Workspace.Compiled mended = workspace.compileOnly("shop/Customer.java");

        assertTrue(mended.messages().contains("R0002_AddAgeToCustomer"), mended.messages());
        assertEquals(
                2,
                Files.readAllLines(workspace.classes().resolve("META-INF/retort/revisions.index")).stream()
                        .filter(it -> it.startsWith("revision"))
                        .count());
    }

    @Test
    void aRevisionThatIsNotUtf8IsOnlyNotVisible() throws Exception {
        Workspace workspace = new Workspace(folder).entity("Customer", "");
        assertTrue(workspace.compile().succeeded());
        Files.write(
                workspace.sources().resolve("shop/migrations/R0002_Cafe.java"),
                "package other; // caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        Workspace.Compiled compiled = workspace.compileOnly("shop/Customer.java");

        assertTrue(compiled.messages().contains("[revision-not-visible] R0002_Cafe.java"), compiled.messages());
    }

    @Test
    void anEntityOfAnotherCompileIsNamedForItHasNoLine() throws Exception {
        Workspace workspace = new Workspace(folder).entity("User", "").entity("Customer", "");
        workspace.compile();

        Workspace.Compiled partial = workspace.compileOnly("shop/Customer.java");

        assertTrue(partial.messages().contains("(shop.User)"), partial.messages());
    }
}
