package dev.retort.apply;

import dev.retort.dialect.Statement;
import dev.retort.operation.Database;
import dev.retort.revision.RevisionGraph;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a database remembers of the revisions it has seen; the table comes with the first upgrade. */
final class History {

    private final Session session;
    private final HistoryTable table;

    History(Session session, HistoryTable table) {
        this.session = session;
        this.table = table;
    }

    /** A revision that was begun and not finished. */
    record Interruption(AppliedRevision revision, Journal.Entry entry) {}

    /**
     * What is known of a line.
     *
     * @param applied what is there, also if it is on its way back
     * @param interrupted what is on its way
     */
    record Rows(SortedMap<String, AppliedRevision> applied, SortedMap<String, Interruption> interrupted) {

        /** What is applied and not on its way back. */
        SortedMap<String, AppliedRevision> finished() {
            SortedMap<String, AppliedRevision> finished = new TreeMap<>(applied);
            finished.keySet().removeAll(interrupted.keySet());
            return finished;
        }

        /** Everything that has a row. */
        List<AppliedRevision> all() {
            SortedMap<String, AppliedRevision> all = new TreeMap<>(applied);
            interrupted.forEach((id, it) -> all.put(id, it.revision()));
            return List.copyOf(all.values());
        }

        Rows knownTo(RevisionGraph graph) {
            Rows known = new Rows(new TreeMap<>(applied), new TreeMap<>(interrupted));
            known.applied.keySet().removeIf(it -> graph.revision(it).isEmpty());
            known.interrupted.keySet().removeIf(it -> graph.revision(it).isEmpty());
            return known;
        }
    }

    /** The revisions of a line by their ids; none where nothing was ever applied. */
    SortedMap<String, AppliedRevision> applied(String line) {
        return rows(line).applied();
    }

    Rows rows(String line) {
        return read(line).orElseGet(() -> new Rows(new TreeMap<>(), new TreeMap<>()));
    }

    private Optional<Rows> read(String line) {
        try {
            return session.inRole(queries -> {
                Rows rows = read(session.connection(), line);
                if (rows.all().isEmpty()) {
                    requireHere(queries);
                    requireShown(queries);
                }
                return Optional.of(rows);
            });
        } catch (SQLException e) {
            if (SqlStates.noSuchTable(e)) {
                requireSchema();
                return Optional.empty();
            }
            throw SqlStates.noSuchColumn(e)
                    ? new ApplyException.ForeignHistory(table.name(), e)
                    : ApplyException.refused("read " + table.name(), e);
        }
    }

    private void requireHere(Queries queries) throws SQLException {
        Optional<String> elsewhere = table.selectElsewhere();
        if (elsewhere.isPresent()) {
            queries.row(elsewhere.get()).ifPresent(it -> {
                throw ApplyException.HistoryElsewhere.onPostgres(table.name(), it[0], it[1]);
            });
        }
    }

    /** Where row-level security allows nothing, a history looks as if nothing had ever been applied. */
    private void requireShown(Queries queries) throws SQLException {
        if (session.dialect().database() == Database.POSTGRESQL
                && queries.row(table.selectHidden()).isPresent()) {
            throw new SQLException("row-level security shows none of its rows", "42501");
        }
    }

    /** H2 goes on along a search path that nobody can ask it for, but says what it found there. */
    private void requireCurrent(ResultSet rows, Connection connection) throws SQLException {
        if (session.dialect().database() != Database.H2 || table.name().schema().isPresent()) {
            return;
        }
        String found = rows.getMetaData().getSchemaName(1);
        String current = connection.getSchema();
        if (!found.equals(current)) {
            throw ApplyException.HistoryElsewhere.onH2(table.name(), found, current);
        }
    }

    /** PostgreSQL says of a table in a schema that one may not use that there is none. */
    private void requireSchema() {
        if (session.dialect().database() != Database.POSTGRESQL
                || table.name().schema().isPresent()) {
            return;
        }
        try {
            if (session.inRole(it -> it.row("select pg_catalog.current_schema()"))
                            .orElseThrow()[0]
                    == null) {
                throw new SQLException(
                        "the search path names no schema that may be used, and currentSchema in the URL could name"
                                + " another",
                        "3F000");
            }
        } catch (SQLException e) {
            throw ApplyException.refused("look for " + table.name(), e);
        }
    }

    private Rows read(Connection connection, String line) throws SQLException {
        Rows read = new Rows(new TreeMap<>(), new TreeMap<>());
        try (PreparedStatement query = connection.prepareStatement(table.select())) {
            query.setString(1, line);
            try (ResultSet rows = query.executeQuery()) {
                requireCurrent(rows, connection);
                while (rows.next()) {
                    AppliedRevision revision = revision(rows);
                    Journal.Entry entry = entry(rows);
                    if (entry.state().wasApplied()) {
                        read.applied().put(revision.id(), revision);
                    }
                    if (entry.state() != State.APPLIED) {
                        read.interrupted().put(revision.id(), new Interruption(revision, entry));
                    }
                }
            }
        }
        return read;
    }

    private static AppliedRevision revision(ResultSet row) throws SQLException {
        String parents = row.getString(2);
        return new AppliedRevision(
                row.getString(1),
                parents.isEmpty() ? List.of() : List.of(parents.split(" ")),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class),
                row.getString(6),
                row.getString(7),
                HistoryTable.accepted(row.getString(13)),
                row.getBoolean(12));
    }

    private Journal.Entry entry(ResultSet row) throws SQLException {
        String id = row.getString(1);
        String state = row.getString(8);
        return new Journal.Entry(
                State.of(state).orElseThrow(() -> new ApplyException.UnreadableHistory(table.name(), id, state)),
                Optional.ofNullable(row.getObject(9, Integer.class)),
                Optional.ofNullable(row.getString(10)),
                Optional.ofNullable(row.getString(11)),
                Optional.empty());
    }

    /** Notes that drafts were committed since. */
    void committed(Collection<String> ids) {
        try {
            session.inRole(it -> it.change(table.committed(ids)));
        } catch (SQLException e) {
            throw ApplyException.refused("change " + table.name(), e);
        }
    }

    /** What takes a revision back where its class is gone. */
    Optional<String> downgradeSql(String id) {
        try {
            return session.inRole(queries -> queries.row(table.selectDowngrade(id)))
                    .flatMap(it -> Optional.ofNullable(it[0]));
        } catch (SQLException e) {
            throw ApplyException.refused("read " + table.name(), e);
        }
    }

    /** Another line may do the same at this moment; whoever comes second finds it done. */
    void createIfAbsent(String line, Engine engine) {
        if (read(line).isPresent()) {
            return;
        }
        try {
            new Transactions(session.connection()).run(() -> {
                engine.begin(session.settings().statementWait());
                for (Statement statement : session.withSchema(table.create())) {
                    new Queries(session.connection()).change(statement.sql());
                }
                return null;
            });
        } catch (SQLException e) {
            if (SqlStates.connectionLost(e) || read(line).isEmpty()) {
                throw ApplyException.refused("create the table " + table.name(), e);
            }
        }
    }
}
