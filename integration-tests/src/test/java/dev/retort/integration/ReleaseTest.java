package dev.retort.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.retort.apply.ApplyException;
import dev.retort.operation.Database;
import java.nio.file.Path;
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
    void theVersionBeforeTakesNothingBack(Database database) {
        ChildProcess.git(folder, "init", "-q").requireSuccess();
        Project project = new Project(folder);
        Release before = release(project, "String name;", "before.jar");
        ChildProcess.git(folder, "add", "src").requireSuccess();
        Release after = release(project, "String name; String phone;", "after.jar");
        ChildProcess.git(folder, "add", "src").requireSuccess();
        try (TestDatabase live = TestDatabase.create(database)) {
            assertEquals(List.of("create customer"), before.upgrade(live));
            assertEquals(List.of("add phone to customer"), after.upgrade(live));
            live.execute("insert into customer (id, name, phone) values (1, 'Ada', '4711');\n");

            assertEquals(List.of(), before.upgrade(live));

            assertEquals(List.of("4711"), Rows.query(live.dataSource(), "select phone from customer where id = 1"));
            assertEquals(List.of(), after.upgrade(live));
            after.assertSound(live);
            after.downgrade(live, "-1");
            before.assertSound(live);
        }
    }

    /** What every database has done is said in one revision, which none of them does again. */
    @ParameterizedTest
    @EnumSource
    void aLongHistoryIsBegunAnew(Database database) {
        ChildProcess.git(folder, "init", "-q").requireSuccess();
        Project project = new Project(folder);
        release(project, "String name;", "first.jar");
        ChildProcess.git(folder, "add", "src").requireSuccess();
        String fields = "@Column(nullable = false) String name; @Column(unique = true) String phone;";
        Release before = release(project, fields, "before.jar");
        ChildProcess.git(folder, "add", "src").requireSuccess();
        project.revisions().forEach(it -> project.delete(Project.MIGRATIONS + "/" + it.getFileName()));
        project.delete(Project.MIGRATIONS + "/schema.json");
        Release anew = release(project, fields, "anew.jar");
        ChildProcess.git(folder, "add", "src").requireSuccess();
        Release next = release(project, fields + " String fax;", "next.jar");
        try (TestDatabase live = TestDatabase.create(database)) {
            before.upgrade(live);
            live.execute("insert into customer (id, name, phone) values (1, 'Ada', '4711');\n");
            assertThrows(ApplyException.UnknownRevisions.class, () -> next.upgrade(live));

            anew.forgetThoseBefore(live);

            anew.assertSound(live);
            assertEquals(List.of("add fax to customer"), next.upgrade(live));
            next.assertSound(live);
            assertEquals(
                    List.of("Ada | 4711 | null"),
                    Rows.query(live.dataSource(), "select name, phone, fax from customer"));
        }
    }

    private Release release(Project project, String fields, String name) {
        project.write("shop/Customer.java", EditedEntities.entity("Customer", fields));
        return Release.of(project, folder.resolve(name));
    }
}
