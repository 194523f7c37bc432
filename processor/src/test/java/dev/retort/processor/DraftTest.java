package dev.retort.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.revision.IndexedRevision;
import dev.retort.revision.LoadedRevision;
import dev.retort.revision.RevisionIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A revision that git does not know and nobody edited is rewritten; the git here is the real one. */
class DraftTest extends InRepository {

    @BeforeEach
    void commitTheFirstRevision() throws IOException {
        compile();
        git.commitAll("customers");
    }

    @Test
    void tenEditsLeaveOneRevision() throws Exception {
        String fields = "String name; String fax;";
        for (int i = 1; i <= 10; i++) {
            fields += " String field" + i + ";";
            project.entity("Customer", fields);
            compile();
        }

        assertEquals(2, revisions().size());
        for (int i = 1; i <= 10; i++) {
            assertTrue(project.revisions().contains("\"field" + i + "\""), project.revisions());
        }
        assertAllClassesAreThoseOfTheIndex();
    }

    @Test
    void anEditThatIsTakenBackLeavesNothing() throws Exception {
        project.entity("Customer", "String phone; String fax;").entity("Order", "@ManyToOne Customer customer;");
        assertFalse(project.compile().succeeded(), "phone or name?");
        project.entity("Customer", "@RenamedFrom(\"name\") String phone;")
                .entity("Orders", "@ManyToOne Customer customer;");
        Files.delete(project.sources().resolve("shop/Order.java"));
        compile();
        assertEquals(2, revisions().size());

        project.entity("Customer", "String name; String fax;");
        Files.delete(project.sources().resolve("shop/Orders.java"));
        Files.delete(project.classes().resolve("shop/Orders.class"));
        Workspace.Compiled last = compile();

        assertEquals("", git.status());
        assertTrue(last.messages().contains("[draft-removed] R0002_CreateOrders"), last.messages());
        assertEquals(1, index().formerDrafts("default").gone().size());
        assertAllClassesAreThoseOfTheIndex();
    }

    @Test
    void aDraftThatIsRewrittenIsGoneThoughItMayHaveBeenCommittedAtAnError() throws IOException {
        project.entity("Customer", "String name; String fax; String mail;");
        compile();
        git.run("commit", "-q", "--allow-empty", "-m", "something else");
        project.entity("Customer", "@ElementCollection String fax;");
        assertFalse(project.compile().succeeded(), "no collection");
        assertEquals(1, index().formerDrafts("default").left().size());
        project.entity("Customer", "String name; String fax; String phone;");
        compile();
        assertEquals(Set.of(), index().formerDrafts("default").left());
    }

    @Test
    void theFirstRevisionIsADraftToo() throws IOException {
        Path other = folder.resolve("other");
        Git.init(other);
        Workspace fresh = new Workspace(other).entity("Customer", "String name;");
        assertTrue(fresh.compile().succeeded());
        fresh.entity("Customer", "String name; String phone;");
        assertTrue(fresh.compile().succeeded());
        assertEquals(3, fresh.javaFiles().size());

        fresh.write("shop/Customer.java", "package shop;\n\nclass Customer {}\n");
        assertTrue(fresh.compile().succeeded());

        assertEquals(2, fresh.javaFiles().size());
        assertFalse(Files.exists(fresh.sources().resolve("shop/migrations/schema.json")));
    }

    /** Git knows it where it was, until the move is added. */
    @Test
    void whatWasMovedIsNoDraft() throws IOException {
        Path from = project.sources().resolve("shop/migrations");
        Path to = project.sources().resolve("shop/db");
        Files.move(from, to);
        try (Stream<Path> files = Files.list(to)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                Files.writeString(file, Files.readString(file).replace("shop.migrations", "shop.db"));
            }
        }
        clean();
        project.entity("Customer", "String name; String fax; String phone;");

        compile();

        assertEquals(List.of("R0001_CreateCustomer", "R0002_AddPhoneToCustomer"), revisions());
    }

    /** Where a file system takes both for the same, git goes on with the letters that it knows. */
    @Test
    void whatGitKnowsInLettersOfAnotherCaseIsNoDraft() throws IOException {
        Path known = folder.resolve("Src");
        Files.move(project.sources(), known);
        git.commitAll("a folder in other letters");
        Files.move(known, project.sources());
        Files.createSymbolicLink(known, project.sources());
        project.entity("Customer", "String name; String fax; String phone;");

        compile();

        assertEquals(List.of("R0001_CreateCustomer", "R0002_AddPhoneToCustomer"), revisions());
    }

    @Test
    void whatIsAddedToGitIsLeftAlone() throws IOException {
        addPhone();
        git.run("add", "-A");
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        compile();

        assertEquals(
                List.of("R0001_CreateCustomer", "R0002_AddPhoneToCustomer", "R0003_AddMobileToCustomer"), revisions());
    }

    @Test
    void whatAPersonEditedIsLeftAlone() throws IOException {
        for (String edit : List.of(
                "op.execute(\"update customer set phone = ''\");\n    }\n\n    @Override\n    public void downgrade",
                "// Asked for by sales.\n    }\n\n    @Override\n    public void downgrade")) {
            addPhone();
            Path draft = revision("R0002_AddPhoneToCustomer");
            String edited = Files.readString(draft).replace("}\n\n    @Override\n    public void downgrade", edit);
            assertEdited(draft, edited);
        }
        addPhone();
        Path draft = revision("R0002_AddPhoneToCustomer");
        assertEdited(draft, Files.readString(draft).replace("varchar(255)", "varchar(20)"));
        addPhone();
        assertEdited(draft, Files.readString(draft).replace("op.dropColumn(\"customer\", \"phone\");", ""));
        addPhone();
        assertEdited(draft, Files.readString(draft).replace("add phone to customer", "phones"));
        addPhone();
        assertEdited(draft, Files.readString(draft).replace("message =", "labels = \"sales\", message ="));
    }

    /** Only there stands what the column was. */
    @Test
    void aDowngradeThatAPersonEditedIsLeftAlone() throws IOException {
        project.entity("Customer", "String name;");
        compile();
        Path draft = revision(revisions().get(1));
        assertEdited(draft, Files.readString(draft).replace("varchar(255)", "varchar(20)"));
    }

    private void assertEdited(Path draft, String edited) throws IOException {
        assertFalse(Files.readString(draft).equals(edited), "nothing was edited");
        Files.writeString(draft, edited);
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        compile();

        assertEquals(3, revisions().size(), edited);
        assertEquals(edited, Files.readString(draft));
        git.run("reset", "-q", "--hard");
        git.run("clean", "-q", "-fd");
    }

    @Test
    void whatAFormatterDidIsNoEdit() throws IOException {
        addPhone();
        Path draft = revision("R0002_AddPhoneToCustomer");
        Files.writeString(
                draft,
                "/*\n * Copyright the shop.\n */\n"
                        + Files.readString(draft)
                                .replace(
                                        "import static dev.retort.operation.Definitions.*;",
                                        "import static dev.retort.operation.Definitions.varchar;")
                                .replace("    ", "\t")
                                .replace("\n", "\r\n"));

        project.entity("Customer", "String name; String fax; String mobile;");
        compile();

        assertEquals(List.of("R0001_CreateCustomer", "R0002_AddMobileToCustomer"), revisions());
    }

    @Test
    void theSameNameWithAnotherMeaningIsCompiledAsItIsNow() throws Exception {
        addPhone();
        project.entity("Customer", "String name; String fax; @Column(length = 20) String phone;");
        compile();

        assertEquals(List.of("R0001_CreateCustomer", "R0002_AddPhoneToCustomer"), revisions());
        assertAllClassesAreThoseOfTheIndex();
        String does = loaded("R0002_AddPhoneToCustomer").upgrade().toString();
        assertTrue(does.contains("varchar(20)"), does);
    }

    @Test
    void answersGoOnWorkingAndMayBeRemoved() throws IOException {
        project.entity("Customer", "@RenamedFrom(\"name\") String fullName; String fax;");
        compile();
        Workspace.Compiled again = compile();
        assertFalse(again.messages().contains("answer-not-needed"), again.messages());

        project.entity("Customer", "@RenamedFrom(\"name\") String fullName; String fax; String phone;");
        compile();
        assertTrue(project.revisions().contains("op.renameColumn(\"customer\", \"name\", \"fullname\")"));
        assertEquals(2, revisions().size());

        project.entity("Customer", "String fullName; String fax; String phone;");
        compile();
        assertTrue(project.revisions().contains("op.renameColumn(\"customer\", \"name\", \"fullname\")"));
        assertEquals(2, revisions().size());
    }

    @Test
    void anAnswerThatChangesChangesTheDraft() throws IOException {
        project.entity("Customer", "String name; String fax; @Backfill(\"1\") int age;");
        compile();
        project.entity("Customer", "String name; String fax; @Backfill(\"2\") int age;");
        compile();

        assertTrue(project.revisions().contains("backfill(\"2\")"), project.revisions());
        assertEquals(2, revisions().size());
    }

    @Test
    void anAnswerThatIsGoneIsMissedOnceWhereTheDatabaseDoesWithout() throws IOException {
        project.entity("Customer", "String name; @Using(\"length(fax)\") Integer fax; @Backfill(\"1\") Integer age;");
        compile();
        project.entity("Customer", "String name; Integer fax; Integer age;");
        String messages = compile().messages();

        assertTrue(messages.contains("[answer-forgotten] @Using(\"length(fax)\") is gone from here"), messages);
        assertTrue(messages.contains("[answer-forgotten] @Backfill(\"1\") is gone from here"), messages);
        assertFalse(project.revisions().contains("length(fax)"), project.revisions());
        assertFalse(compile().messages().contains("[answer-forgotten]"));
    }

    @Test
    void anAnswerThatIsWrongIsNotOneThatIsGone() throws IOException {
        project.entity("Customer", "@RenamedFrom(\"name\") String fullName; String fax;");
        compile();
        String before = project.revisions();
        project.entity("Customer", "@RenamedFrom(\"nmae\") String fullName; String fax;");

        Workspace.Compiled compiled = project.compile();

        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains("[renamed-from-unknown]"), compiled.messages());
        assertEquals(before, project.revisions());
    }

    /** What the positions mean stands in the snapshot of before, and nowhere in that of the draft. */
    @Test
    void positionsThatBecomeNamesGoOnBecomingThem() throws IOException {
        project.entity("Customer", "enum Kind { NEW, OLD } Kind kind; String name; String fax;");
        compile();
        git.commitAll("kinds");
        project.entity(
                "Customer", "enum Kind { NEW, OLD } @Enumerated(EnumType.STRING) Kind kind; String name; String fax;");
        compile();
        assertTrue(project.revisions()
                .contains("op.renameValues(\"customer\", \"kind\", \"0\", \"NEW\", \"1\", \"OLD\")"));

        project.entity(
                "Customer",
                "enum Kind { NEW, OLD } @Enumerated(EnumType.STRING) Kind kind; String name; String fax; String phone;");
        compile();
        assertTrue(project.revisions()
                .contains("op.renameValues(\"customer\", \"kind\", \"0\", \"NEW\", \"1\", \"OLD\")"));
        assertEquals(3, revisions().size());

        project.entity("Customer", "enum Kind { NEW, OLD } Kind kind; String name; String fax;");
        compile();
        assertEquals("", git.status());
        project.entity("Customer", "enum Kind { NEW, OLD, VIP } Kind kind; String name; String fax;");
        compile();
        project.entity("Customer", "enum Kind { NEW, OLD } Kind kind; String name; String fax;");
        compile();
        assertEquals("", git.status());
    }

    @Test
    void anErrorKeepsTheDraft() throws IOException {
        addPhone();
        String before = project.revisions();
        project.entity("Customer", "String name; String fax; String phone; int age;");

        Workspace.Compiled compiled = project.compile();

        assertFalse(compiled.succeeded());
        assertTrue(compiled.messages().contains("[not-null-without-default]"), compiled.messages());
        assertEquals(before, project.revisions());
    }

    @Test
    void aGivenNameStaysUntilAnotherIsGiven() throws IOException {
        project.entity("Customer", "String name; String fax; String phone;");
        assertTrue(project.compile("-Aretort.message=contact data").succeeded());
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        compile();
        assertEquals(List.of("R0001_CreateCustomer", "R0002_ContactData"), revisions());

        assertTrue(project.compile("-Aretort.message=phones").succeeded());
        assertEquals(List.of("R0001_CreateCustomer", "R0002_Phones"), revisions());
    }

    @Test
    void aDroppedColumnComesBackWhereItWas() throws IOException {
        project.entity("Customer", "String fax;");
        compile();
        project.entity("Customer", "String name; String fax;");
        compile();

        assertEquals("", git.status());
    }

    @Test
    void whatACrashLeavesIsPutRight() throws IOException {
        addPhone();
        String snapshot = snapshot();
        String draft = Files.readString(revision("R0002_AddPhoneToCustomer"));
        git.run("checkout", "-q", "--", SCHEMA);
        compile();
        assertEquals(snapshot, snapshot(), "the snapshot of before, and the old draft");

        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        compile();
        String better = snapshot();
        git.run("checkout", "-q", "--", SCHEMA);
        Files.writeString(revision("R0002_AddPhoneToCustomer"), draft);
        compile();
        assertEquals(better, snapshot(), "the snapshot of before, the old draft and the new one");
        assertEquals(2, revisions().size());

        git.run("checkout", "-q", "--", SCHEMA);
        compile();
        assertEquals(better, snapshot(), "the snapshot of before, and the new one");

        Files.delete(revision(revisions().get(1)));
        compile();
        assertEquals(better, snapshot(), "a draft that somebody deleted");
        assertEquals(2, revisions().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-proc:only", "-g"})
    void aDraftGoesWhereThereAreNoClassesYet(String option) throws IOException {
        addPhone();
        project.entity("Customer", "String name; String fax;");
        clean();
        Path classes = project.classes().resolve("shop/migrations");
        Files.delete(classes);

        compile(option);

        assertEquals(List.of("R0001_CreateCustomer"), revisions());
        assertFalse(Files.exists(classes.resolve("R0002_AddPhoneToCustomer.class")));
    }

    @Test
    void aStashHidesAndBringsBack() throws IOException {
        addPhone();
        String snapshot = snapshot();
        git.run("stash", "-q");
        compile();
        assertEquals("", git.status());

        git.run("stash", "pop", "-q");
        compile();
        assertEquals(snapshot, snapshot());
        assertEquals(List.of("R0001_CreateCustomer", "R0002_AddPhoneToCustomer"), revisions());
    }

    @Test
    void aDeletedRevisionThatGitKnowsIsMissed() throws IOException {
        addPhone();
        git.commitAll("phone");
        Files.delete(revision("R0002_AddPhoneToCustomer"));
        Files.deleteIfExists(project.classes().resolve("shop/migrations/R0002_AddPhoneToCustomer.class"));

        Workspace.Compiled compiled = project.compile();

        assertTrue(compiled.messages().contains("[snapshot-head-unknown]"), compiled.messages());
    }

    @Test
    void everyKindOfRepositoryIsUnderstood() throws IOException {
        for (String version : List.of("2", "3", "4")) {
            addPhone();
            git.run("update-index", "--index-version", version);
            git.run("add", "-N", "src/shop/Customer.java");
            assertRewritten(project, git);
        }
        Path worktree =
                folder.resolve("../" + folder.getFileName() + "-worktree").normalize();
        git.run("worktree", "add", "-q", worktree.toString());
        assertRewritten(new Workspace(worktree), new Git(worktree));
        git.run("worktree", "remove", "--force", worktree.toString());

        Path shallow = folder.resolve("shallow");
        git.run("clone", "-q", "--depth", "1", folder.toUri().toString(), shallow.toString());
        Git clone = new Git(shallow);
        clone.run("checkout", "-q", "--detach");
        assertRewritten(new Workspace(shallow), clone);
    }

    @Test
    void aRepositoryWithLongHashesIsUnderstood() throws IOException {
        for (String version : List.of("2", "4")) {
            Path other = folder.resolve("sha256-" + version);
            Git long256 = Git.init(other, "--object-format=sha256");
            Files.writeString(other.resolve(".gitignore"), "classes/\n");
            Workspace theirs = new Workspace(other).entity("Customer", "String name; String fax;");
            assertTrue(theirs.compile().succeeded());
            long256.commitAll("customers");
            long256.run("update-index", "--index-version", version);
            assertRewritten(theirs, long256);
        }
    }

    /** Git's index then holds folders beside files. */
    @Test
    void aSparseCheckoutIsUnderstood() throws IOException {
        project.write("../docs/many/pages.txt", "one").write("../lib/some.txt", "two");
        git.commitAll("more folders");
        git.run("sparse-checkout", "init", "--cone", "--sparse-index");
        git.run("sparse-checkout", "set", "src/shop");
        assertTrue(git.run("ls-files", "--sparse").contains("docs/\n"), "no sparse index");

        assertRewritten(project, git);

        git.run("sparse-checkout", "set", "docs");
        assertTrue(git.run("ls-files", "--sparse").contains("src/\n"), "no sparse index");
        project.write(
                        "shop/migrations/package-info.java",
                        "@dev.retort.annotations.Migrations\npackage shop.migrations;\n")
                .entity("Customer", "String name; String fax;");
        clean();
        assertTrue(project.compile().succeeded());
        project.entity("Customer", "String name; String fax; String phone;");
        Workspace.Compiled compiled = project.compile();
        assertTrue(compiled.messages().contains("out of a sparse checkout), so this change"), compiled.messages());
    }

    private static void assertRewritten(Workspace project, Git git) throws IOException {
        project.entity("Customer", "String name; String fax; String phone;");
        assertTrue(project.compile().succeeded());
        project.entity("Customer", "String name; String fax; String mobile;");
        assertTrue(project.compile().succeeded());
        assertTrue(git.status().contains("R0002_AddMobileToCustomer"), git.status());
        assertFalse(git.status().contains("Phone"), git.status());
        git.run("reset", "-q", "--hard");
        git.run("clean", "-q", "-fd");
    }

    @Test
    void whereGitCannotTellTheRevisionIsKept() throws IOException {
        git.run("update-index", "--split-index");
        assertKept("its index is split");
        git.run("update-index", "--no-split-index");

        byte[] index = Files.readAllBytes(folder.resolve(".git/index"));
        Files.write(folder.resolve(".git/index"), new byte[] {'D', 'I', 'R', 'C', 0, 0, 0, 9});
        assertKept("its index has format 9");
        Files.write(folder.resolve(".git/index"), Arrays.copyOf(index, 100));
        assertKept("cannot be read");
        Files.write(folder.resolve(".git/index"), index);
    }

    private void assertKept(String why) throws IOException {
        addPhone();
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        Workspace.Compiled compiled = compile();

        assertEquals(3, revisions().size());
        assertTrue(compiled.messages().contains("[draft-kept] R0002_AddPhoneToCustomer"), compiled.messages());
        assertTrue(compiled.messages().contains(why), compiled.messages());
        for (String it : revisions().subList(1, 3)) {
            Files.delete(revision(it));
        }
        project.entity("Customer", "String name; String fax;");
        Files.writeString(folder.resolve(SCHEMA), git.run("show", "HEAD:" + SCHEMA));
    }

    @Test
    void neverMeansNever() throws IOException {
        addPhone();
        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        assertTrue(project.compile("-Aretort.draft=never").succeeded());

        assertEquals(3, revisions().size());
    }

    @Test
    void checkModeTakesTheDraftForWhatItIs() throws IOException {
        addPhone();
        Workspace.Compiled compiled = project.compile("-Aretort.mode=check");
        assertTrue(compiled.succeeded(), compiled.messages());

        project.entity("Customer", "String name; String fax; String phone; String mobile;");
        compiled = project.compile("-Aretort.mode=check");
        assertEquals(
                1,
                compiled.messages()
                        .lines()
                        .filter(it -> it.contains("[schema-changed]"))
                        .count(),
                compiled.messages());
    }

    private void addPhone() throws IOException {
        project.entity("Customer", "String name; String fax; String phone;");
        compile();
    }

    private void assertAllClassesAreThoseOfTheIndex() throws Exception {
        try (Stream<Path> classes = Files.list(project.classes().resolve("shop/migrations"))) {
            Set<String> compiled = classes.map(it -> it.getFileName().toString().replace(".class", ""))
                    .filter(it -> it.matches("R\\d+_\\w+"))
                    .collect(Collectors.toSet());
            assertEquals(Set.copyOf(revisions()), compiled);
        }
        assertEquals(
                revisions(),
                index().revisions(RevisionIndex.DEFAULT_LINE).stream()
                        .map(it -> it.className().replace("shop.migrations.", ""))
                        .toList());
    }

    private LoadedRevision loaded(String name) throws IOException {
        IndexedRevision revision = index().revisions(RevisionIndex.DEFAULT_LINE).stream()
                .filter(it -> it.className().endsWith(name))
                .findFirst()
                .orElseThrow();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {project.classes().toUri().toURL()}, getClass().getClassLoader())) {
            return LoadedRevision.load(revision, loader);
        }
    }
}
