package dev.retort.apply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.Retort;
import dev.retort.TestDatabases;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.inspect.Inspection;
import dev.retort.operation.Database;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import dev.retort.operation.Run;
import dev.retort.revision.RevisionGraph;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Revisions made by chance, a database for them, and another one that tells what an undisturbed run makes. */
final class RandomWorld {

    private static final String HISTORY = "select id, parents, hash, state, coalesce(cast(step as varchar), '-'),"
            + " coalesce(step_hash, '-'), coalesce(progress, '-'), coalesce(downgrade_sql, '-'), draft, tool_version"
            + " from retort_history order by id";

    private static final Map<String, Seen> SERVERS = new HashMap<>();

    /** A database, and a connection to look at it; most of the time would go to opening one for each look. */
    private record Seen(LiveDatabase database, Connection connection) {

        static Seen fresh(Database database) throws SQLException {
            LiveDatabase live = new LiveDatabase(TestDatabases.freshUrl(database));
            return new Seen(live, live.connect());
        }

        /** Every row, its values joined by commas. */
        List<String> rows(String sql) throws SQLException {
            return new Queries(connection)
                    .rows(sql).stream().map(it -> String.join(",", it)).toList();
        }

        boolean hasTable(String name) throws SQLException {
            return !rows("select 1 from information_schema.tables where lower(table_name) = '" + name + "'")
                    .isEmpty();
        }

        Dialect dialect() throws SQLException {
            return Dialects.of(connection);
        }

        Schema schema() throws SQLException {
            return Inspection.of(connection, dialect(), Set.of());
        }

        List<String> everything() throws SQLException {
            List<String> everything = new ArrayList<>();
            Schema schema = schema();
            schema.tables().values().forEach(it -> everything.add(it.toString()));
            everything.add(schema.sequences().toString());
            everything.add(schema.enumTypes().toString());
            for (QualifiedName table : schema.tables().keySet()) {
                everything.add(table + ": "
                        + rows("select * from " + table + " where id < " + RandomRevisions.FOREIGN_ROWS
                                + " order by id"));
            }
            if (hasTable("retort_history")) {
                everything.addAll(rows(HISTORY));
            }
            return everything;
        }
    }

    private final Database database;
    private final List<RandomRevision> revisions;
    private final Seen live;
    private final Map<Set<String>, List<String>> undisturbed = new HashMap<>();

    RandomWorld(Database database, List<RandomRevision> revisions) throws SQLException {
        this.database = database;
        this.revisions = revisions;
        this.live = empty("live");
        RandomRevision.InPlace.all = revisions;
    }

    /** On PostgreSQL a new database takes longer than all that happens in it. */
    private Seen empty(String name) throws SQLException {
        if (database == Database.H2) {
            return Seen.fresh(database);
        }
        Seen emptied = SERVERS.get(name);
        if (emptied == null) {
            emptied = Seen.fresh(database);
            SERVERS.put(name, emptied);
        }
        emptied.database().execute("drop schema public cascade", "create schema public");
        return emptied;
    }

    Database database() {
        return database;
    }

    LiveDatabase live() {
        return live.database();
    }

    List<RandomRevision> revisions() {
        return revisions;
    }

    RevisionGraph graph() {
        return graph(ids());
    }

    RevisionGraph graph(Collection<String> known) {
        return new RevisionGraph(revisions.stream()
                .map(RandomRevision::index)
                .filter(it -> known.contains(it.id()))
                .toList());
    }

    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        revisions.forEach(it -> ids.add(it.index().id()));
        return ids;
    }

    TestClassPath classPath(Collection<String> known) {
        return TestClassPath.ofGraph(revisions.stream()
                .map(RandomRevision::index)
                .filter(it -> known.contains(it.id()))
                .toList());
    }

    SortedSet<String> applied() throws SQLException {
        return new TreeSet<>(rows("select id from retort_history where state = 'applied'"));
    }

    List<String> unfinished() throws SQLException {
        return rows("select id, state, step from retort_history where state <> 'applied'");
    }

    /** Nothing where there is no history. */
    private List<String> rows(String sql) throws SQLException {
        return live.hasTable("retort_history") ? live.rows(sql) : List.of();
    }

    List<String> everything() throws SQLException {
        return live.everything();
    }

    /** What a database holds on which nothing ever went wrong. */
    private List<String> undisturbed(Set<String> applied) throws SQLException {
        List<String> known = undisturbed.get(applied);
        if (known == null) {
            Seen other = empty("undisturbed");
            Retort retort = other.database().with(classPath(ids()));
            for (String id : graph().headsOf(applied)) {
                retort.upgrade(id);
            }
            known = other.everything();
            undisturbed.put(Set.copyOf(applied), known);
        }
        return known;
    }

    /** As a person would who knows what each revision does; the history stays as it is. */
    void makeByHand(Set<String> applied) throws Exception {
        Queries queries = new Queries(live.connection());
        Schema schema = live.schema();
        for (QualifiedName table : schema.tables().keySet()) {
            queries.change("drop table " + table + " cascade");
        }
        for (QualifiedName sequence : schema.sequences().keySet()) {
            queries.change("drop sequence " + sequence);
        }
        // Inspected, a type whose values are just being changed on H2 is none.
        String types = database == Database.H2
                ? "select 'drop domain \"' || domain_name || '\" cascade' from information_schema.domains"
                : "select 'drop type ' || oid::regtype || ' cascade' from pg_type where typtype = 'e'";
        for (String drop : live.rows(types)) {
            queries.change(drop);
        }
        for (RandomRevision revision : revisions) {
            if (applied.contains(revision.index().id())) {
                for (Operation operation : Operations.of(revision::upgrade)) {
                    make(operation, live.dialect(), live.connection());
                }
            }
        }
    }

    private static void make(Operation operation, Dialect dialect, Connection connection) throws Exception {
        if (operation instanceof Run run) {
            run.work().run(connection);
            return;
        }
        for (dev.retort.dialect.Statement statement : dialect.statements(operation)) {
            try (java.sql.Statement sql = connection.createStatement()) {
                sql.execute(statement.sql());
            }
        }
    }

    /** A row that some changes do not bear, if the table bears it; it is no part of {@link #everything}. */
    void addForeignRow() throws SQLException {
        for (QualifiedName table : live.schema().tables().keySet()) {
            if (table.toString().startsWith("things")) {
                try {
                    new Queries(live.connection())
                            .change("insert into " + table + " (id, name) values (" + RandomRevisions.FOREIGN_ROWS
                                    + ", 'thing 1')");
                } catch (SQLException e) {
                    // It is unique already, or a value is missing.
                }
            }
        }
    }

    void removeForeignRows() throws SQLException {
        for (QualifiedName table : live.schema().tables().keySet()) {
            new Queries(live.connection())
                    .change("delete from " + table + " where id >= " + RandomRevisions.FOREIGN_ROWS);
        }
    }

    /** What nobody may hold who is not at work. */
    private List<String> locks() throws SQLException {
        return switch (database) {
            case POSTGRESQL ->
                live.rows("select l.locktype, l.pid, a.state from pg_locks l join pg_stat_activity a using (pid)"
                        + " where a.datname = current_database() and l.pid <> pg_backend_pid()");
            case H2 ->
                live.hasTable("retort_lease")
                        ? live.rows("select holder from retort_lease where holder is not null and session in"
                                + " (select session_id || ' ' || extract(epoch from session_start)"
                                + " from information_schema.sessions)")
                        : List.of();
        };
    }

    void assertAsUndisturbed() throws SQLException {
        List<String> expected = undisturbed(applied());
        List<String> found = everything();
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(found);
        List<String> tooMuch = new ArrayList<>(found);
        tooMuch.removeAll(expected);
        assertEquals(String.join("\n", missing), String.join("\n", tooMuch), "what an undisturbed run makes");
    }

    /** A server needs a moment to see that a client is gone. */
    void awaitNoLocks() throws SQLException {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!locks().isEmpty()) {
            assertTrue(System.nanoTime() < end, "locks are left: " + locks());
            Thread.onSpinWait();
        }
    }
}
