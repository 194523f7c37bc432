package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.retort.TestDatabases;
import dev.retort.operation.Database;
import dev.retort.operation.Definitions;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tablespace of a few megabytes, on which a revision does not fit while other rows are there. */
class FullDiskTest {

    @Shop.Known(id = "d900", message = "make much")
    public static final class MakesMuch implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable("much", Definitions.column("text", Definitions.varchar(2000)));
            op.execute("insert into much select repeat('x', 1000) from generate_series(1, 3000)");
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("much");
        }
    }

    private static final TestClassPath REVISIONS =
            TestClassPath.of(Shop.CreatesCustomers.class, MakesMuch.class, Shop.RunsCode.class);

    @TempDir
    Path folder;

    @TempDir
    Path classes;

    private LiveDatabase database;
    private String tablespace;
    private boolean mounted;

    @BeforeEach
    void mount() throws SQLException, IOException, InterruptedException {
        mounted = succeeds("mount", "-t", "tmpfs", "-o", "size=8m,mode=700", "tmpfs", folder.toString());
        assumeTrue(mounted, "only root may mount a small disk");
        database = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        String name = database.value("select current_database()");
        database.execute("create tablespace small_" + name + " location '" + folder + "'");
        tablespace = "small_" + name;
        database.execute(
                "create table filler tablespace " + tablespace
                        + " as select repeat('x', 1000) as text from generate_series(1, 5000)",
                "alter database " + name + " set default_tablespace = '" + tablespace + "'");
    }

    @AfterEach
    void unmount() throws SQLException, IOException, InterruptedException {
        if (tablespace != null) {
            database.execute(
                    "alter database " + database.value("select current_database()") + " reset default_tablespace");
            for (String table : database.rows("select format('%I.%I', schemaname, tablename) from pg_tables"
                    + " where tablespace = '" + tablespace + "'")) {
                database.execute("drop table " + table);
            }
            database.execute("drop tablespace " + tablespace);
        }
        if (mounted) {
            assertTrue(succeeds("umount", folder.toString()));
        }
    }

    private static boolean succeeds(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatDoesNotFitIsRolledBackAndGoesOnWhenThereIsRoom() throws SQLException {
        REVISIONS.writeTo(classes);
        ChildJvm.End end = ChildJvm.upgrade(classes, database.url()).end();
        assertEquals(7, end.exitCode(), end.output());
        assertTrue(
                end.output().contains("error: upgrade of d900 (make much) failed: ERROR: could not extend file"),
                end.output());
        assertTrue(end.output().contains("No space left on device"), end.output());
        assertTrue(end.output().contains("\n  now:     rolled back, "), end.output());
        assertEquals("a100", database.value("select string_agg(id, ',') from retort_history"));
        assertEquals("0", database.value("select count(*) from pg_tables where tablename = 'much'"));
        assertEquals("1", database.value("select count(*) from customers"));
        database.execute("drop table filler");
        assertEquals(2, database.with(REVISIONS).upgrade().revisions().size());
        assertEquals("3000", database.value("select count(*) from much"));
        assertEquals("2", database.value("select count(*) from customers"));
    }
}
