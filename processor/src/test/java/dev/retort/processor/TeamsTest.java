package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Branches that both generate, merged by the real git. */
class TeamsTest {

    private static final String SCHEMA = "src/shop/migrations/schema.json";

    @TempDir
    Path folder;

    Workspace project;
    Git git;

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        git = Git.init(folder);
        Files.writeString(folder.resolve(".gitignore"), "classes/\n");
        project = new Workspace(folder)
                .entity("Customer", "String name; String fax;")
                .entity("Product", "String name;");
        compile();
        git.commitAll("customers and products");
    }

    @Test
    void sameTableDifferentColumns() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Customer", "String name; String fax; String mobile;");
        String merged = "String name; String fax; String phone; String mobile;";

        merge("left", "right");
        project.entity("Customer", merged);
        String torn = Files.readString(folder.resolve(SCHEMA));
        assertTrue(torn.contains("<<<<<<<"), torn);
        assertJoined("R0003_Merge");
        String snapshot = Files.readString(folder.resolve(SCHEMA));
        assertTrue(snapshot.contains("\"phone\"") && snapshot.contains("\"mobile\""), snapshot);
        Path revision = newRevision();
        String text = Files.readString(revision);

        for (String side : List.of("--ours", "--theirs")) {
            Files.delete(revision);
            git.run("checkout", side, "--", SCHEMA);
            assertJoined("R0003_Merge");
            assertEquals(snapshot, Files.readString(folder.resolve(SCHEMA)), side);
            assertEquals(text, Files.readString(revision), side);
        }

        Files.delete(revision);
        Files.writeString(
                folder.resolve(SCHEMA),
                torn.replaceAll("(?s)=======\n.*?>>>>>>> right\n", "").replaceAll("<<<<<<< HEAD\n", ""));
        assertJoined("R0003_Merge");
        assertEquals(snapshot, Files.readString(folder.resolve(SCHEMA)), "resolved by hand");

        compile();
        assertEquals(snapshot, Files.readString(folder.resolve(SCHEMA)));
        git.commitAll("merge");
        compile();
        assertEquals("", git.status());
    }

    /** What git merges by itself is then in both sides of what it does not. */
    @Test
    void differentTables() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");

        merge("left", "right");
        assertJoined("R0003_Merge");
    }

    @Test
    void theJoinedRevisionHoldsWhatTheMergeOfEntitiesChanged() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");
        merge("left", "right");
        project.entity("Product", "String name; String label; String colour;");

        assertJoined("R0003_AddColourToProduct");
    }

    @Test
    void sameColumn() throws IOException {
        branch("left", "Customer", "@Column(length = 100) String name; String fax;");
        branch("right", "Customer", "@Column(length = 50) String name; String fax;");
        merge("left", "right");
        project.entity("Customer", "@Column(length = 100) String name; String fax;");

        assertConflict("both touch customer.name,");
    }

    @Test
    void oneDropsWhatTheOtherAlters() throws IOException {
        branch("left", "Customer", "String name;");
        branch("right", "Customer", "String name; @Column(length = 50) String fax;");
        merge("left", "right");
        project.entity("Customer", "String name;");
        git.run("checkout", "--ours", "--", SCHEMA);

        assertConflict("both touch customer.fax,");
    }

    @Test
    void threeBranchesAtOnce() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("middle", "Customer", "String name; String fax; String mobile;");
        branch("right", "Product", "String name; String label;");
        String merged = "String name; String fax; String phone; String mobile;";
        merge("left", "middle");
        project.entity("Customer", merged);
        git.run("checkout", "--ours", "--", SCHEMA);
        git.commitAll("merge middle");
        assertEquals(1, git.attempt("merge", "right").exitCode());

        assertJoined("R0003_Merge");
        assertTrue(Files.readString(newRevision()).matches("(?s).*parents = \\{\"\\w+\", \"\\w+\", \"\\w+\"}.*"));
    }

    @Test
    void threeBranchesOneAfterTheOther() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("middle", "Customer", "String name; String fax; String mobile;");
        branch("right", "Product", "String name; String label;");
        merge("left", "middle");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        assertJoined("R0003_Merge");
        git.commitAll("merge middle");
        assertEquals(1, git.attempt("merge", "right").exitCode());

        assertJoined("R0004_Merge");
    }

    @Test
    void aDraftFollowsWhatIsPulled() throws IOException {
        branch("theirs", "Product", "String name; String label;");
        git.run("checkout", "-q", "main");
        project.entity("Customer", "String name; String fax; String phone;");
        clean();
        compile();
        git.run("stash", "-q", "-u");
        git.run("merge", "-q", "theirs");
        git.attempt("stash", "pop");
        assertTrue(Files.readString(folder.resolve(SCHEMA)).contains("<<<<<<<"));

        clean();
        compile();

        assertEquals(3, revisions().size(), revisions().toString());
        assertTrue(revisions().contains("R0003_AddPhoneToCustomer"), revisions().toString());
        assertEquals(1, new RevisionGraph(index().revisions("default")).heads().size());
    }

    /** A compile that does not see the entity of the other branch must not take its table for dropped. */
    @Test
    void aPartialCompileJoinsToo() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Supplier", "String name;");
        merge("left", "right");
        git.run("checkout", "--ours", "--", SCHEMA);
        clean();
        assertTrue(project.compile("-Aretort.mode=off").succeeded());

        assertTrue(project.compileOnly("shop/migrations/package-info.java").succeeded());

        assertFalse(project.revisions()
                .contains("dropTable(\"supplier\");\n    }\n\n    @Override\n    public void downgrade"));
        compile();
        assertTrue(Files.readString(folder.resolve(SCHEMA)).contains("shop.Supplier"));
        assertEquals(4, revisions().size());
    }

    @Test
    void twoHeadsFailTheCheck() throws IOException {
        branch("left", "Customer", "String name; String fax; String phone;");
        branch("right", "Product", "String name; String label;");
        merge("left", "right");
        git.run("checkout", "--ours", "--", SCHEMA);
        Workspace.Compiled checked = project.compile("-Aretort.mode=check");

        assertTrue(checked.messages().contains("[several-heads]"), checked.messages());
    }

    /** The revision is called after the branch, so that two that do the same are two files. */
    private void branch(String name, String entity, String body) throws IOException {
        git.run("checkout", "-q", "-b", name, "main");
        project.entity(entity, body);
        clean();
        assertTrue(project.compile("-Aretort.message=" + name).succeeded());
        git.commitAll(name);
    }

    private void merge(String into, String from) throws IOException {
        git.run("checkout", "-q", into);
        Git.Result merge = git.attempt("merge", from);
        assertTrue(
                merge.output().contains("Merge conflict in " + SCHEMA),
                "two branches that both generate conflict: " + merge.output());
    }

    private void assertJoined(String begin) throws IOException {
        clean();
        compile();
        assertTrue(
                newRevision().getFileName().toString().startsWith(begin),
                newRevision().toString());
        assertEquals(1, new RevisionGraph(index().revisions("default")).heads().size());
        Workspace.Compiled checked = project.compile("-Aretort.mode=check");
        assertTrue(checked.succeeded(), checked.messages());
    }

    private void assertConflict(String what) throws IOException {
        String before = git.status();
        clean();
        Workspace.Compiled compiled = project.compile();

        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains("[branches-conflict] R0002_"), compiled.messages());
        assertTrue(compiled.messages().contains(what), compiled.messages());
        assertEquals(before, git.status());
    }

    private Path newRevision() throws IOException {
        Set<String> status = Set.copyOf(
                git.run("ls-files", "--others", "--exclude-standard").lines().toList());
        assertEquals(1, status.size(), status.toString());
        return folder.resolve(status.iterator().next());
    }

    private Workspace.Compiled compile() throws IOException {
        Workspace.Compiled compiled = project.compile();
        assertTrue(compiled.succeeded(), compiled.messages());
        return compiled;
    }

    /** As after a checkout elsewhere. */
    private void clean() throws IOException {
        try (Stream<Path> files = Files.walk(project.classes())) {
            files.sorted(Comparator.reverseOrder())
                    .filter(it -> !it.equals(project.classes()))
                    .forEach(it -> {
                        try {
                            Files.delete(it);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        }
    }

    private List<String> revisions() throws IOException {
        return project.javaFiles().stream()
                .map(it -> it.getFileName().toString().replace(".java", ""))
                .filter(it -> it.matches("R\\d+_.*"))
                .toList();
    }

    private RevisionIndex index() throws IOException {
        return RevisionIndex.parse(Files.readString(project.classes().resolve(RevisionIndex.RESOURCE)));
    }
}
