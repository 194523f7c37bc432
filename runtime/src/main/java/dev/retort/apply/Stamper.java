package dev.retort.apply;

import dev.retort.dialect.Statement;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Revisions;
import dev.retort.revision.Stamp;
import dev.retort.revision.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes what a database remembers without changing its schema. */
final class Stamper {

    private final Session session;
    private final Engine engine;
    private final Revisions revisions;

    Stamper(Session session, Engine engine, Revisions revisions) {
        this.session = session;
        this.engine = engine;
        this.revisions = revisions;
    }

    /**
     * All of it or nothing.
     *
     * @param purged revisions that are forgotten before anything else
     */
    Stamp stamp(Map<String, AppliedRevision> remaining, List<String> purged, List<Target> targets) {
        Stamp stamp = Stamp.of(revisions.graph(), remaining.keySet(), targets);
        List<Statement> statements = new ArrayList<>();
        purged.forEach(it -> statements.add(session.historyTable().delete(it)));
        statements.addAll(statements(stamp, revisions, session.historyTable()));
        if (!statements.isEmpty()) {
            session.history().createIfAbsent(revisions.line(), engine);
            run(statements);
        }
        return stamp;
    }

    static List<Statement> statements(Stamp stamp, Revisions revisions, HistoryTable table) {
        List<Statement> statements = new ArrayList<>();
        stamp.forgotten().forEach(it -> statements.add(table.delete(it.id())));
        for (IndexedRevision revision : stamp.noted()) {
            statements.addAll(table.insert(revisions.line(), revisions.load(revision), Optional.empty()));
        }
        return statements;
    }

    private void run(List<Statement> statements) {
        Connection connection = session.connection();
        try (java.sql.Statement execution = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (Statement statement : statements) {
                execution.execute(statement.sql());
            }
            connection.commit();
        } catch (SQLException e) {
            rollBack(connection, e);
            throw new ApplyException.HistoryRefused("write retort_history", e);
        }
    }

    private static void rollBack(Connection connection, SQLException problem) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }
}
