package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.annotations.Rule;
import dev.retort.processor.problem.Problem;
import dev.retort.revision.RevisionIndex;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a project answers a broken rule. */
class AcceptedTest {

    private static final String ACCEPTED = "@Accepted(rule = Rule.%s, reason = \"%s\") ";

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void start() throws IOException {
        workspace = new Workspace(folder);
        workspace.entity("Customer", "String phone;\n    String name;").compile();
    }

    @Test
    void aWarningStopsNothing() throws IOException {
        Workspace.Compiled compiled = workspace
                .entity("Customer", "@Column(unique = true) String phone;\n    String name;")
                .compile();

        assertTrue(compiled.messages().contains("warning: [unique-locks-table]"), compiled.messages());
        assertTrue(workspace.revisions().contains("addUnique"), workspace.revisions());
    }

    @Test
    void strictWritesNothing() throws IOException {
        strict("");

        Workspace.Compiled compiled = workspace
                .entity("Customer", "@Column(unique = true) String phone;")
                .compile();

        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains("error: [unique-locks-table]"), compiled.messages());
        assertTrue(compiled.messages().contains("error: [column-dropped]"), compiled.messages());
        assertFalse(workspace.revisions().contains("addUnique"), workspace.revisions());
    }

    @Test
    void aTableOfWhichTheAttributesMoveIsDroppedToo() throws IOException {
        workspace
                .entity("Customer", "@ElementCollection java.util.List<String> tags;")
                .compile();
        strict("");

        Workspace.Compiled refused =
                workspace.entity("Customer", "java.util.List<String> tags;").compile();
        strict(ACCEPTED.formatted("TABLE_DROPPED", "copied by hand"));
        Workspace.Compiled accepted = workspace.compile();

        assertTrue(refused.messages().contains("error: [table-moved]"), refused.messages());
        assertTrue(accepted.succeeded(), accepted.messages());
    }

    @Test
    void whatIsAcceptedIsSaidInTheRevision() throws IOException {
        strict(ACCEPTED.formatted("COLUMN_DROPPED", "copied by hand"));
        String body = ACCEPTED.formatted("UNIQUE_LOCKS_TABLE", "ten rows") + "@Column(unique = true) String phone;";

        Workspace.Compiled compiled = workspace.entity("Customer", body).compile();

        assertTrue(compiled.succeeded(), compiled.messages());
        assertTrue(
                workspace
                        .revisions()
                        .contains("accepted = {\"column-dropped on customer.name: copied by hand\","
                                + " \"unique-locks-table on customer: ten rows\"}"),
                workspace.revisions());

        assertTrue(Files.readString(workspace.classes().resolve(RevisionIndex.RESOURCE))
                .contains("\naccepted\tcolumn-dropped on customer.name: copied by hand\n"
                        + "accepted\tunique-locks-table on customer: ten rows\n"));

        Workspace.Compiled again = workspace.compile();

        assertEquals(1, again.messages().split("\\[answer-not-needed]", -1).length - 1, again.messages());
        assertTrue(again.messages().contains("@Accepted(rule = Rule.UNIQUE_LOCKS_TABLE)"), again.messages());
    }

    @Test
    void onTheGetterWhereThatIsWhatJpaReads() throws IOException {
        String getter = " public String getPhone() { return null; } public void setPhone(String phone) {}\n}\n";
        String start = "package shop;\n\nimport dev.retort.annotations.*;\nimport jakarta.persistence.*;\n\n"
                + "@Entity public class Sale { @Id public Long getId() { return 1L; } public void setId(Long id) {}\n";
        workspace.write("shop/Sale.java", start + getter).compile();
        workspace.write(
                "shop/Sale.java",
                start + ACCEPTED.formatted("UNIQUE_LOCKS_TABLE", "ten rows") + "@Column(unique = true)" + getter);

        Workspace.Compiled compiled = workspace.compile();

        assertFalse(compiled.messages().contains("unique-locks-table"), compiled.messages());
        assertTrue(workspace.revisions().contains("unique-locks-table on sale: ten rows"), workspace.revisions());
    }

    /** Each in the fixture that shows it. */
    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleCanBeAccepted(Rule rule) throws IOException, URISyntaxException {
        Path work = folder.resolve("fixture");
        ProblemFixture fixture = new ProblemFixture(
                Path.of(getClass().getResource("/problems/" + rule.id()).toURI()));

        ProblemFixture.Run run = fixture.run(
                work,
                "@dev.retort.annotations.Accepted(rule = dev.retort.annotations.Rule." + rule
                        + ", reason = \"tested\")\n");

        assertEquals(Optional.empty(), run.shown());
        try (Stream<Path> files = Files.walk(work)) {
            Path index = files.filter(it -> it.endsWith("revisions.index"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(Files.readString(index).contains("\naccepted\t" + rule.id() + " on "), Files.readString(index));
        }
    }

    /** It is one line wherever it is shown. */
    @Test
    void aReasonMayBeWrittenOverSeveralLines() throws IOException {
        String accepted = "@Accepted(rule = Rule.UNIQUE_LOCKS_TABLE, reason = \"\"\"\n  ten\n  rows\n\"\"\") ";

        workspace
                .entity("Customer", accepted + "@Column(unique = true) String phone;\n    String name;")
                .compile();

        assertTrue(
                workspace.revisions().contains("accepted = \"unique-locks-table on customer: ten rows\""),
                workspace.revisions());
    }

    @Test
    void severalAtOnceOnTheClass() throws IOException {
        strict("");
        workspace.write(
                "shop/Customer.java",
                "package shop;\n\nimport dev.retort.annotations.*;\nimport jakarta.persistence.*;\n\n"
                        + ACCEPTED.formatted("UNIQUE_LOCKS_TABLE", "ten rows")
                        + ACCEPTED.formatted("COLUMN_DROPPED", "empty")
                        + "@Entity public class Customer { @Id Long id; @Column(unique = true) String phone; }");

        Workspace.Compiled compiled = workspace.compile();

        assertTrue(compiled.succeeded(), compiled.messages());
    }

    private void strict(String more) throws IOException {
        workspace.write(
                "shop/migrations/package-info.java",
                more
                        + "@Migrations(safety = Safety.STRICT)\npackage shop.migrations;\n\nimport dev.retort.annotations.*;\n");
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsWords(Rule rule) {
        assertEquals(rule.id(), Problem.of(rule).id());
    }
}
