package dev.retort.apply;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.Consumer;

/** All that is needed to change a database, once the lock is there. */
record Work(
        Session session, Engine engine, MigrationLock lock, String line, Retries retries, Consumer<Event> listener) {

    /** Something done in one transaction. */
    @FunctionalInterface
    interface Transaction {
        void run() throws Exception;
    }

    Connection connection() {
        return session.connection();
    }

    Queries queries() {
        return new Queries(connection());
    }

    HistoryTable historyTable() {
        return session.historyTable();
    }

    void inTransaction(Duration lockTimeout, Transaction transaction) throws Exception {
        session.settings().cancellation().check();
        begun(lockTimeout, () -> {
            lock.requireHeld();
            transaction.run();
        });
    }

    /** The same where the lock was asked for already, or does not matter any more. */
    void withoutLock(Transaction transaction) throws Exception {
        begun(Duration.ZERO, transaction);
    }

    private void begun(Duration lockTimeout, Transaction transaction) throws Exception {
        try {
            engine.begin(lockTimeout);
            transaction.run();
            commit();
            connection().setAutoCommit(true);
        } catch (Exception | Error e) {
            rollBack(e);
            throw e;
        }
    }

    /** A connection that breaks now leaves open whether the server had committed. */
    private void commit() throws SQLException {
        try {
            connection().commit();
        } catch (SQLException e) {
            if (SqlStates.connectionLost(e)) {
                throw new ApplyException.CommitUnanswered(e);
            }
            throw e;
        }
    }

    private void rollBack(Throwable problem) {
        try {
            connection().rollback();
            connection().setAutoCommit(true);
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }

    /** So that it can be cancelled; answers how many rows were changed. */
    int execute(String sql) throws SQLException {
        Cancellation cancellation = session.settings().cancellation();
        try (Statement statement = connection().createStatement()) {
            cancellation.running(statement);
            statement.execute(sql);
            return statement.getUpdateCount();
        } finally {
            cancellation.running(null);
        }
    }
}
