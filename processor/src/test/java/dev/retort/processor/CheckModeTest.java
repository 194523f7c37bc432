package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build server sees: {@code -Aretort.mode=check} says everything at once, the same each time, and writes nothing. */
class CheckModeTest {

    private static final String CHECK = "-Aretort.mode=check";

    @TempDir
    Path folder;

    Workspace project;

    @BeforeEach
    void generateTheFirstRevision() throws IOException {
        project = new Workspace(folder)
                .entity("Customer", "String phone; String fax;")
                .entity("Product", "String name;");
        assertTrue(project.compile().succeeded());
    }

    @Test
    void whatIsUpToDatePasses() throws IOException {
        Workspace.Compiled compiled = project.compile(CHECK);

        assertTrue(compiled.succeeded(), compiled.messages());
    }

    @Test
    void eachDifferenceAndEachQuestionIsAnErrorAndNothingIsWritten() throws IOException {
        project.entity("Customer", "String telephone; String fax; int age;").entity("Product", "");
        SortedMap<Path, String> before = sources();

        Workspace.Compiled first = project.compile(CHECK);
        Workspace.Compiled second = project.compile(CHECK);

        assertFalse(first.succeeded());
        assertEquals(first, second);
        assertEquals(before, sources());
        // Two columns come and two go; one of them may be a rename, and one has no value for the rows.
        assertEquals(4, count(first, "[schema-changed]"), first.messages());
        assertEquals(1, count(first, "[ambiguous-rename]"), first.messages());
        assertEquals(1, count(first, "[not-null-without-default]"), first.messages());
    }

    /** Whoever reads the build server's log reviews the change, so it warns of the same as the compile that will make it. */
    @Test
    void whatTheChangeWouldDoToTheDatabaseIsSaidToo() throws IOException {
        project.entity("Customer", "@Column(unique = true) String phone;");

        Workspace.Compiled checked = project.compile(CHECK);

        assertFalse(checked.succeeded());
        assertEquals(2, count(checked, "error: [schema-changed]"), checked.messages());
        assertEquals(1, count(checked, "warning: [unique-locks-table]"), checked.messages());
        assertEquals(1, count(checked, "warning: [column-dropped]"), checked.messages());
        Workspace.Compiled generated = project.compile();
        assertEquals(warnings(generated), warnings(checked));
    }

    private static List<String> warnings(Workspace.Compiled compiled) {
        return compiled.messages()
                .lines()
                .filter(it -> it.contains("warning: ["))
                .sorted()
                .toList();
    }

    /** It would be asked about, or dropped, as soon as somebody goes on from there. */
    @Test
    void aSnapshotThatRemembersAnotherAttributeIsADifference() throws IOException {
        project.entity("Product", "@Column(name = \"name\") String title;");
        SortedMap<Path, String> before = sources();

        Workspace.Compiled checked = project.compile(CHECK);

        assertFalse(checked.succeeded());
        assertEquals(1, count(checked, "[schema-changed]"), checked.messages());
        assertEquals(before, sources());
        assertTrue(project.compile().succeeded());
        assertTrue(project.compile(CHECK).succeeded());
    }

    @Test
    void anEditedRevisionFails() throws IOException {
        edit("op.createTable(\"customer\"", "op.createTable(\"client\"");

        Workspace.Compiled compiled = project.compile(CHECK);

        assertFalse(compiled.succeeded());
        assertTrue(
                compiled.messages()
                        .contains("[revisions-edited] the revisions do not make what schema.json says (still to do: "),
                compiled.messages());
        assertTrue(
                compiled.messages().contains("not as they were generated are R0001_CreateCustomerProduct: "),
                compiled.messages());
    }

    @Test
    void whatAnEditDoesToRowsIsTheDevelopersBusiness() throws IOException {
        edit(
                "\n    }\n\n    @Override\n    public void downgrade",
                "\n        op.execute(\"analyze\");\n    }\n\n    @Override\n    public void downgrade");

        Workspace.Compiled compiled = project.compile(CHECK);

        assertTrue(compiled.succeeded(), compiled.messages());
    }

    @Test
    void whatADowngradeLeavesIsTheDevelopersBusiness() throws IOException {
        edit("op.dropTable(\"product\");", "");

        Workspace.Compiled compiled = project.compile(CHECK);

        assertTrue(compiled.succeeded(), compiled.messages());
    }

    @Test
    void aDowngradeThatFailsIsFoundUnlessSqlMayHaveMadeWhatItTakesAway() throws IOException {
        edit("op.dropTable(\"product\");", "op.dropTable(\"product\");\n        op.dropTable(\"goods\");");
        assertFails("[downgrade-broken]");

        edit(
                "op.createTable(\"product\"",
                "op.execute(\"create table goods (id bigint)\");\n        op.createTable(\"product\"");
        Workspace.Compiled compiled = project.compile(CHECK);
        assertTrue(compiled.succeeded(), compiled.messages());
    }

    @Test
    void aMissingAndAnExtraRevisionFail() throws IOException {
        Path first = revision();
        String id = Files.readString(first).replaceAll("(?s).*id = \"(\\w+)\".*", "$1");
        project.write(
                "shop/migrations/R0002_Extra.java",
                Files.readString(first)
                        .replace("R0001_CreateCustomerProduct", "R0002_Extra")
                        .replace("id = \"" + id + "\"", "id = \"0123456789ab\", parents = \"" + id + "\"")
                        .replaceAll("(?s)\\{\\s+op\\..*?;\\s+}", "{}"));
        assertFails("[schema-changed] the entities differ from schema.json (it does not know the last revision yet)");

        Files.delete(first);
        Files.delete(project.classes().resolve("shop/migrations/R0001_CreateCustomerProduct.class"));
        assertFails("[revision-parent-unknown]");
    }

    private void assertFails(String message) throws IOException {
        Workspace.Compiled compiled = project.compile(CHECK);
        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains(message), compiled.messages());
    }

    private void edit(String from, String to) throws IOException {
        String text = Files.readString(revision());
        assertTrue(text.contains(from), text);
        Files.writeString(revision(), text.replace(from, to));
    }

    private Path revision() {
        return project.sources().resolve("shop/migrations/R0001_CreateCustomerProduct.java");
    }

    private static int count(Workspace.Compiled compiled, String id) {
        return (int) compiled.messages().lines().filter(it -> it.contains(id)).count();
    }

    private SortedMap<Path, String> sources() throws IOException {
        SortedMap<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(project.sources())) {
            files.filter(Files::isRegularFile).forEach(it -> texts.put(it, text(it)));
        }
        return texts;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
