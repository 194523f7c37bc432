package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.apply.ApplyException;
import dev.retort.operation.Database;
import dev.retort.revision.RevisionIndex;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft that a development database has seen is replaced there too, views and all. */
class AppliedDraftTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theDatabaseFollowsTheDrafts(Database database) throws Exception {
        ChildProcess.git(folder, "init", "-q").requireSuccess();
        Project project = new Project(folder);
        project.write(
                Project.MIGRATIONS + "/package-info.java",
                "@dev.retort.annotations.Migrations(sqlObjects = \"sql\")\npackage shop.migrations;\n");
        write(project, "String name;", "create view names as select name from customer");
        try (TestDatabase live = TestDatabase.create(database)) {
            upgrade(project, live, 1);
            live.execute("insert into customer (id, name) values (1, 'Ada');\n");
            ChildProcess.git(folder, "add", "src").requireSuccess();

            write(
                    project,
                    "@Column(length = 300) String name;",
                    "-- Two of them.\ncreate view names as select name, 1 as one from customer;\n"
                            + "create view more_names as select name from names");
            upgrade(project, live, 2);
            assertEquals(List.of("Ada 1"), rows(live, "select name, one from names"));

            write(
                    project,
                    "@Column(length = 400) String name; String phone;",
                    "create view names as select phone, name, 2 as two from customer");
            upgrade(project, live, 2);
            assertEquals(List.of("Ada 2"), rows(live, "select name, two from names"));

            write(project, "String name;", "create view names as select name from customer");
            upgrade(project, live, 1);
            assertEquals(List.of("Ada"), rows(live, "select * from names"));
        }
    }

    /** What is compiled between a commit and the change of the branch, or after it. */
    private enum Between {
        NOTHING,
        THE_SAME,
        WHAT_IS_REFUSED,
        ALL_ANEW_AFTERWARDS
    }

    @ParameterizedTest
    @EnumSource
    void whatWasCommittedSinceIsLeftAlone(Between between) throws Exception {
        leavesAloneWhatIsCommitted(between);
    }

    @Test
    void soItIsWhereGitKeepsNoLog() throws Exception {
        git("init", "-q", "-b", "main");
        git("config", "core.logAllRefUpdates", "false");
        leavesAloneWhatIsCommitted(Between.NOTHING);
    }

    private void leavesAloneWhatIsCommitted(Between between) throws Exception {
        git("init", "-q", "-b", "main");
        Project project = new Project(folder);
        project.write(
                Project.MIGRATIONS + "/package-info.java",
                "@dev.retort.annotations.Migrations\npackage shop.migrations;\n");
        project.write("shop/Customer.java", EditedEntities.entity("Customer", "String name;"));
        try (TestDatabase live = TestDatabase.create(Database.H2)) {
            upgrade(project, live, 1);
            commit();
            git("checkout", "-q", "-b", "phones");
            project.write("shop/Customer.java", EditedEntities.entity("Customer", "String name; String phone;"));
            upgrade(project, live, 2);
            live.execute("insert into customer (id, phone) values (1, '+43 1');\n");
            commit();
            if (between == Between.THE_SAME) {
                compile(project, 2);
            } else if (between == Between.WHAT_IS_REFUSED) {
                project.write(
                        "shop/Customer.java", EditedEntities.entity("Customer", "@ElementCollection String name;"));
                assertFalse(compile(project).succeeded());
                makeNewer(folder.resolve("kept/" + RevisionIndex.RESOURCE));
            }
            git("checkout", "-q", "-f", "main");
            if (between == Between.ALL_ANEW_AFTERWARDS) {
                Files.delete(folder.resolve("kept/" + RevisionIndex.RESOURCE));
            }

            compile(project, 1);
            assertEquals(List.of(), withRetort(live, Retort::upgrade).replaced());
            assertEquals(List.of("+43 1"), rows(live, "select phone from customer"));

            project.write("shop/Customer.java", EditedEntities.entity("Customer", "String name; String fax;"));
            compile(project, 2);
            assertThrows(ApplyException.UnknownRevisions.class, () -> withRetort(live, Retort::upgrade));
            assertEquals(List.of("+43 1"), rows(live, "select phone from customer"));
        }
    }

    /** Git notes whole seconds. */
    private static void makeNewer(Path file) throws IOException {
        FileTime now = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.from(now.toInstant().plusSeconds(2)));
    }

    private void commit() throws Exception {
        git("add", "src");
        git("-c", "user.name=Ada", "-c", "user.email=ada@example.org", "commit", "-q", "-m", "Work");
    }

    private void git(String... arguments) throws Exception {
        ChildProcess.git(folder, arguments).requireSuccess();
    }

    private static void write(Project project, String fields, String view) {
        project.write("shop/Customer.java", EditedEntities.entity("Customer", fields));
        project.write(Project.MIGRATIONS + "/sql/names.sql", view);
    }

    private void upgrade(Project project, TestDatabase live, int revisions) throws IOException {
        compile(project, revisions);
        withRetort(live, retort -> {
            retort.upgrade();
            assertEquals(List.of(), retort.status().unknown());
            assertTrue(retort.verify().agrees());
            return retort;
        });
    }

    private void compile(Project project, int revisions) throws IOException {
        compile(project).requireSuccess();
        assertEquals(revisions, project.revisions().size());
    }

    private Project.Compilation compile(Project project) throws IOException {
        return project.compile(folder.resolve("kept"), Jars.classPath(), project.javaFiles(), "-Aretort.mode=generate");
    }

    private <T> T withRetort(TestDatabase live, Function<Retort, T> use) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.resolve("kept").toUri().toURL()}, getClass().getClassLoader())) {
            return use.apply(Retort.on(live.dataSource()).classLoader(loader));
        }
    }

    private static List<String> rows(TestDatabase live, String query) throws SQLException {
        try (Connection connection = live.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            StringBuilder row = new StringBuilder();
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " ").append(rows.getString(i));
                }
                row.append('\n');
            }
            return row.toString().lines().toList();
        }
    }
}
