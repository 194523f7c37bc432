package dev.retort.apply;

import dev.retort.apply.PreparedRevision.Step;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Statement;
import dev.retort.revision.IndexedRevision;
import dev.retort.revision.Plan;
import dev.retort.revision.Revisions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs the revisions of a plan, each in a transaction with its row of history. Where DDL commits by itself every statement is
 * its own transaction, so that what a failure leaves behind is exactly what ran before it.
 */
final class Executor {

    private final Connection connection;
    private final Dialect dialect;
    private final HistoryTable historyTable;
    private final Revisions revisions;
    private final Consumer<Event> listener;

    Executor(Session session, Revisions revisions, Consumer<Event> listener) {
        this.connection = session.connection();
        this.dialect = session.dialect();
        this.historyTable = session.historyTable();
        this.revisions = revisions;
        this.listener = listener;
    }

    /** All revisions are loaded and written as statements before the first runs. */
    void run(Plan plan) {
        plan.revisions().stream()
                .map(it -> PreparedRevision.of(revisions.load(it), plan.direction(), dialect))
                .toList()
                .forEach(this::run);
    }

    private void run(PreparedRevision prepared) {
        IndexedRevision revision = prepared.revision().index();
        listener.accept(new Event.RevisionStarted(revision, prepared.direction()));
        long start = System.nanoTime();
        List<String> executed = new ArrayList<>();
        String current = "begin";
        try {
            connection.setAutoCommit(false);
            for (Step step : prepared.steps()) {
                current = step.text();
                run(revision, step);
                if (!dialect.transactionalDdl()) {
                    connection.commit();
                }
                executed.add(current);
            }
            current = "note in retort_history";
            note(prepared, since(start));
            connection.commit();
        } catch (Exception | Error e) {
            rollBack(e);
            boolean nothingLeft = dialect.transactionalDdl() || executed.isEmpty();
            throw new RevisionFailed(revision, prepared.direction(), current, executed, nothingLeft, e);
        }
        listener.accept(new Event.RevisionFinished(revision, prepared.direction(), since(start)));
    }

    private void run(IndexedRevision revision, Step step) throws Exception {
        long start = System.nanoTime();
        if (step instanceof Step.Sql sql) {
            execute(sql.statement());
        } else if (step instanceof Step.Java java) {
            java.run().work().run(RevisionConnection.of(connection));
        }
        listener.accept(new Event.StatementExecuted(revision, step.text(), since(start)));
    }

    private void note(PreparedRevision prepared, Duration duration) throws SQLException {
        switch (prepared.direction()) {
            case UPGRADE -> {
                for (Statement statement :
                        historyTable.insert(revisions.line(), prepared.revision(), Optional.of(duration))) {
                    execute(statement);
                }
            }
            case DOWNGRADE -> {
                if (execute(historyTable.delete(prepared.revision().index().id())) != 1) {
                    throw new SQLException("another process has taken it back already");
                }
            }
        }
    }

    private int execute(Statement statement) throws SQLException {
        try (java.sql.Statement execution = connection.createStatement()) {
            execution.execute(statement.sql());
            return execution.getUpdateCount();
        }
    }

    private void rollBack(Throwable problem) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
