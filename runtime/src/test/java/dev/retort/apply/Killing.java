package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Takes a plan through its death: a process is killed at every call, and the next upgrade must bring all to its end. */
final class Killing {

    static final int CORES = 2;

    private final TestClassPath revisions;
    private final String rows;
    private final Predicate<String> calls;
    private final Path folder;
    private final Databases databases;

    /**
     * Tells what is killed.
     *
     * @param rows a query for what must be there in the end
     * @param calls before and after which to kill
     * @param folder for the children
     */
    Killing(TestClassPath revisions, String rows, Predicate<String> calls, Path folder, Databases databases) {
        this.revisions = revisions;
        this.rows = rows;
        this.calls = calls;
        this.folder = folder;
        this.databases = databases;
    }

    static Databases onPostgres() throws SQLException {
        LiveDatabase[] each = new LiveDatabase[CORES + 1];
        for (int i = 0; i < each.length; i++) {
            each[i] = new LiveDatabase(TestDatabases.freshUrl(Database.POSTGRESQL));
        }
        return (worker, point) -> {
            each[worker].execute(
                    "drop schema if exists town cascade", "drop schema public cascade", "create schema public");
            return each[worker];
        };
    }

    /** An empty database for one point, on one of the workers. */
    @FunctionalInterface
    interface Databases {
        LiveDatabase empty(int worker, int point) throws SQLException;
    }

    /** @return at how many points */
    int everywhere() throws Exception {
        revisions.writeTo(folder);
        LiveDatabase undisturbed = databases.empty(CORES, 0);
        CountingSource counting = new CountingSource(UrlSource.of(undisturbed.url()));
        Retort.on(counting.dataSource()).classLoader(revisions).upgrade();
        List<String> called = List.copyOf(counting.statements());
        List<String> expected = everythingIn(undisturbed);
        int never = called.size() + 1;
        SharedClasses shared = SharedClasses.trainedBy(
                folder, CrashingUpgrade.class, databases.empty(CORES, never).url(), String.valueOf(never));
        Queue<Integer> points = new ConcurrentLinkedQueue<>(points(called));
        int count = points.size();
        ExecutorService workers = Executors.newFixedThreadPool(CORES);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < CORES; i++) {
                int worker = i;
                all.add(workers.submit(() -> {
                    for (Integer point = points.poll(); point != null; point = points.poll()) {
                        LiveDatabase database = databases.empty(worker, point);
                        String where = "killed before call " + point + ", " + called.get(point - 1);
                        killed(shared, database, point, where);
                        database.with(revisions).upgrade();
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
        System.out.println("killed at " + count + " points");
        return count;
    }

    private List<Integer> points(List<String> called) {
        return IntStream.rangeClosed(1, called.size())
                .filter(it -> calls.test(called.get(it - 1)) || it > 1 && calls.test(called.get(it - 2)))
                .boxed()
                .toList();
    }

    private static void killed(SharedClasses shared, LiveDatabase database, int point, String where) {
        ChildJvm.End end = shared.start(CrashingUpgrade.class, database.url(), String.valueOf(point))
                .end();
        assertEquals(137, end.exitCode(), where + ": " + end.output());
    }

    private List<String> everythingIn(LiveDatabase database) throws SQLException {
        List<String> everything = new ArrayList<>();
        try (Connection connection = database.connect()) {
            everything.add(Inspection.of(connection, Dialects.of(connection), Set.of(Identifier.of("town")))
                    .toString());
        }
        everything.addAll(database.rows(rows));
        everything.addAll(database.rows("select id, hash, state, coalesce(cast(step as varchar), 'none'),"
                + " coalesce(progress, 'none') from retort_history order by id"));
        return everything;
    }
}
