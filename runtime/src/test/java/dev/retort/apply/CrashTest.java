package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.Dialects;
import dev.retort.inspect.Inspection;
import dev.retort.operation.Database;
import dev.retort.schema.Identifier;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.tools.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed at every statement of a plan; the next upgrade, and nobody else, brings it to its end. */
class CrashTest {

    private static final int CORES = 2;

    @TempDir
    Path folder;

    @Test
    void onPostgres() throws Exception {
        LiveDatabase[] databases = new LiveDatabase[CORES + 1];
        for (int i = 0; i < databases.length; i++) {
            databases[i] = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        }
        everywhere((worker, point) -> {
            databases[worker].execute(
                    "drop schema if exists town cascade", "drop schema public cascade", "create schema public");
            return databases[worker];
        });
    }

    @Test
    void onH2() throws Exception {
        Server server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try {
            everywhere((worker, point) -> new LiveDatabase(
                    "jdbc:h2:" + server.getURL() + "/mem:crash" + point + ";DB_CLOSE_DELAY=-1;USER=sa;PASSWORD="));
        } finally {
            server.stop();
        }
    }

    /** An empty database for one point, on one of the workers. */
    @FunctionalInterface
    private interface Databases {
        LiveDatabase empty(int worker, int point) throws SQLException;
    }

    private void everywhere(Databases databases) throws Exception {
        Town.REVISIONS.writeTo(folder);
        LiveDatabase undisturbed = databases.empty(CORES, 0);
        CountingSource counting = new CountingSource(UrlSource.of(undisturbed.url()));
        Retort.on(counting.dataSource()).classLoader(Town.REVISIONS).upgrade();
        List<String> calls = List.copyOf(counting.statements());
        List<String> expected = everythingIn(undisturbed);
        String never = String.valueOf(calls.size() + 1);
        SharedClasses shared = SharedClasses.trainedBy(
                folder,
                CrashingUpgrade.class,
                databases.empty(CORES, calls.size() + 1).url(),
                never);
        AtomicInteger next = new AtomicInteger();
        ExecutorService workers = Executors.newFixedThreadPool(CORES);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CORES; i++) {
                int worker = i;
                all.add(workers.submit(() -> {
                    for (int point = next.incrementAndGet(); point <= calls.size(); point = next.incrementAndGet()) {
                        LiveDatabase database = databases.empty(worker, point);
                        String where = "killed before call " + point + ", " + calls.get(point - 1);
                        killed(shared, database, point, where);
                        database.with(Town.REVISIONS).upgrade();
                        assertEquals(expected, everythingIn(database), where);
                    }
                    return null;
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
        } finally {
            workers.shutdownNow();
        }
        assertTrue(calls.size() > 60, "only " + calls.size() + " kill points");
        System.out.println("killed at " + calls.size() + " points");
    }

    private static void killed(SharedClasses shared, LiveDatabase database, int point, String where) {
        ChildJvm.End end = shared.start(CrashingUpgrade.class, database.url(), String.valueOf(point))
                .end();
        assertEquals(137, end.exitCode(), where + ": " + end.output());
    }

    private static List<String> everythingIn(LiveDatabase database) throws SQLException {
        List<String> everything = new ArrayList<>();
        try (Connection connection = database.connect()) {
            everything.add(Inspection.of(connection, Dialects.of(connection), Set.of(Identifier.of("town")))
                    .toString());
        }
        everything.addAll(database.rows("select id, full_name, country from inhabitants order by id"));
        everything.addAll(database.rows("select id, hash, state, coalesce(cast(step as varchar), 'none'),"
                + " coalesce(progress, 'none') from retort_history order by id"));
        return everything;
    }
}
