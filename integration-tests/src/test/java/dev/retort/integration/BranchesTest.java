package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.operation.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Branches of a team from end to end: each is deployed where rows are, they are brought together by git, and every database comes
 * to the same end with all its rows.
 */
class BranchesTest {

    private static final Pattern ID = Pattern.compile("id = \"(\\w+)\"");

    @TempDir
    Path folder;

    private Project project;
    private Release first;
    private final List<TestDatabase> databases = new ArrayList<>();

    @BeforeEach
    void releaseTheFirstVersion() {
        git("init", "-q", "-b", "main");
        project = new Project(folder.resolve("shop"));
        first = release("customers", "String name;");
    }

    @AfterEach
    void dropDatabases() {
        databases.forEach(TestDatabase::close);
    }

    @ParameterizedTest
    @EnumSource
    void twoBranchesAreMerged(Database database) {
        git("checkout", "-q", "-b", "left");
        Release left = release("left", "String name; String phone;");
        TestDatabase withPhone =
                at(left, database, "insert into customer (id, name, phone) values (1, 'Ada', '4711');\n");
        git("checkout", "-q", "-b", "right", "main");
        Release right = release(
                "right",
                "@RenamedFrom(\"name\") @Column(length = 100) String fullName; @Default(\"7\") Integer points;");
        TestDatabase withPoints = at(right, database, "insert into customer (id, fullname) values (1, 'Ada');\n");

        merge("left");
        Release merged = release(
                "merged", "@Column(length = 100) String fullName; @Default(\"7\") Integer points; String phone;");

        assertEquals(2, merged.upgrade(withPhone).size());
        assertEquals(2, merged.upgrade(withPoints).size());
        assertEquals(List.of("Ada | 7 | 4711"), customers(withPhone, "fullname, points, phone"));
        assertEquals(List.of("Ada | 7 | null"), customers(withPoints, "fullname, points, phone"));
        assertSame(merged, withPhone, withPoints, at(merged, database, ""));
    }

    /** The fix is in use before main, which has moved on, hears of it. */
    @ParameterizedTest
    @EnumSource
    void aHotfixIsMergedForward(Database database) {
        TestDatabase production = at(first, database, "insert into customer (id, name) values (1, 'Ada');\n");
        git("tag", "v1");
        release("next", "@RenamedFrom(\"name\") @Column(nullable = false) String fullName;");
        Release next = release("next2", "@Column(nullable = false) String fullName; Integer points;");
        TestDatabase staging =
                at(next, database, "insert into customer (id, fullname, points) values (1, 'Ada', 5);\n");
        git("checkout", "-q", "-b", "hotfix", "v1");
        Release hotfix = release("hotfix", "String name; @Column(unique = true) String email;");
        hotfix.upgrade(production);
        production.execute("update customer set email = 'ada@example.com';\n");
        git("checkout", "-q", "main");

        merge("hotfix");
        Release merged = release(
                "merged",
                "@Column(nullable = false) String fullName; Integer points; @Column(unique = true) String email;");

        assertEquals(3, merged.upgrade(production).size());
        assertEquals(2, merged.upgrade(staging).size());
        assertEquals(List.of("Ada | null | ada@example.com"), customers(production, "fullname, points, email"));
        assertEquals(List.of("Ada | 5 | null"), customers(staging, "fullname, points, email"));
        assertSame(merged, production, staging, at(merged, database, ""));
    }

    /** What was made on main goes to a release without what was made before it, and then on with main. */
    @ParameterizedTest
    @EnumSource
    void aRevisionIsPickedForARelease(Database database) throws Exception {
        TestDatabase production = at(first, database, "insert into customer (id, name) values (1, 'Ada');\n");
        git("tag", "v1");
        release("next", "String name; Integer points;");
        Release next = release("fix", "String name; Integer points; @Column(unique = true) String email;");
        git("checkout", "-q", "-b", "release", "v1");
        conflicting("cherry-pick", "main");
        Path picked = project.migrations().resolve("R0003_AddEmailToCustomer.java");
        Files.writeString(
                picked,
                Texts.read(picked)
                        .replaceAll("parents = \"\\w+\"", "parents = \"" + id("R0001_CreateCustomer") + "\""));
        Release patched = release("picked", "String name; @Column(unique = true) String email;");
        assertEquals(List.of("add email to customer"), patched.upgrade(production));
        patched.assertSound(production);
        production.execute("update customer set email = 'ada@example.com';\n");

        assertEquals(List.of("add points to customer"), next.upgrade(production));

        assertEquals(List.of("Ada | ada@example.com"), customers(production, "name, email"));
        assertSame(next, production, at(next, database, ""));
    }

    /** Compiles, packs and commits. */
    private Release release(String name, String fields) {
        project.write(
                "shop/Customer.java",
                EditedEntities.entity("Customer", fields)
                        .replace("import jakarta", "import dev.retort.annotations.*;\nimport jakarta"));
        Release release = Release.of(project, folder.resolve(name + ".jar"));
        git("add", "shop/src");
        git("commit", "-q", "-m", name);
        Project.Compilation checked = project.compile("-Aretort.mode=check");
        assertTrue(checked.succeeded(), checked::messages);
        return release;
    }

    private TestDatabase at(Release release, Database database, String rows) {
        TestDatabase live = TestDatabase.create(database);
        databases.add(live);
        release.upgrade(live);
        live.execute(rows);
        return live;
    }

    /** Each is where the others are, and finds its way to the beginning and back. */
    private static void assertSame(Release release, TestDatabase... all) {
        for (TestDatabase live : all) {
            release.assertSound(live);
            assertEquals(List.of(), release.upgrade(live));
        }
        for (TestDatabase live : all) {
            release.downgrade(live, "base");
            release.upgrade(live);
            release.assertSound(live);
        }
    }

    private static List<String> customers(TestDatabase live, String columns) {
        return Rows.query(live.dataSource(), "select " + columns + " from customer");
    }

    private void merge(String branch) {
        conflicting("merge", branch);
    }

    /** Two branches that both generate conflict; {@code schema.json} stays as git leaves it. */
    private void conflicting(String... command) {
        String said = run(command).output();
        assertTrue(said.contains("Merge conflict in shop/src/shop/migrations/schema.json"), said);
    }

    private void git(String... command) {
        run(command).requireSuccess();
    }

    private ChildProcess run(String... command) {
        List<String> words = new ArrayList<>(List.of("-c", "user.name=Ada", "-c", "user.email=ada@example.com"));
        words.addAll(List.of(command));
        return ChildProcess.git(folder, words.toArray(String[]::new));
    }

    private String id(String revision) {
        Matcher id = ID.matcher(Texts.read(project.migrations().resolve(revision + ".java")));
        assertTrue(id.find());
        return id.group(1);
    }
}
