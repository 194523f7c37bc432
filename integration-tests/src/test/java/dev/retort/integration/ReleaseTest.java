package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.apply.Status;
import dev.retort.operation.Database;
import dev.retort.revision.IndexedRevision;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A release as a deployment sees it: nothing but jars, and the version before may start again at any time. */
class ReleaseTest {

    @TempDir
    Path folder;

    /** The second version is packed as it was compiled before the commit, and its jar is as good as any. */
    @ParameterizedTest
    @EnumSource
    void theVersionBeforeTakesNothingBack(Database database) throws Exception {
        ChildProcess.git(folder, "init", "-q").requireSuccess();
        Project project = new Project(folder);
        Path before = packed(project, "String name;", "before.jar");
        ChildProcess.git(folder, "add", "src").requireSuccess();
        Path after = packed(project, "String name; String phone;", "after.jar");
        ChildProcess.git(folder, "add", "src").requireSuccess();
        try (TestDatabase live = TestDatabase.create(database)) {
            assertEquals(List.of("create customer"), upgraded(before, live));
            assertEquals(List.of("add phone to customer"), upgraded(after, live));
            live.execute("insert into customer (id, name, phone) values (1, 'Ada', '4711');\n");

            assertEquals(List.of(), upgraded(before, live));

            assertEquals("4711", phone(live));
            assertEquals(List.of(), upgraded(after, live));
            try (URLClassLoader loader = loader(after)) {
                Retort retort = Retort.on(live.dataSource()).classLoader(loader);
                assertTrue(retort.verify().agrees());
                retort.downgrade("-1");
            }
            try (URLClassLoader loader = loader(before)) {
                Retort retort = Retort.on(live.dataSource()).classLoader(loader);
                Status status = retort.status();
                assertTrue(status.sound(), status::toString);
                assertTrue(retort.verify().agrees());
            }
        }
    }

    private Path packed(Project project, String fields, String name) throws IOException {
        project.write("shop/Customer.java", EditedEntities.entity("Customer", fields));
        Path classes =
                project.compile("-Aretort.mode=generate").requireSuccess().classes();
        Path jar = folder.resolve(name);
        ChildProcess.jar(folder, List.of("--create", "--file", jar.toString(), "-C", classes.toString(), "."))
                .requireSuccess();
        return jar;
    }

    private URLClassLoader loader(Path jar) throws IOException {
        return new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader());
    }

    private List<String> upgraded(Path jar, TestDatabase live) throws IOException {
        try (URLClassLoader loader = loader(jar)) {
            return Retort.on(live.dataSource()).classLoader(loader).upgrade().revisions().stream()
                    .map(IndexedRevision::message)
                    .toList();
        }
    }

    private static String phone(TestDatabase live) throws SQLException {
        try (Connection connection = live.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select phone from customer where id = 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
