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
        new Transactions(connection()).run(() -> {
            engine.begin(lockTimeout);
            transaction.run();
            return null;
        });
    }

    /** So that it can be cancelled; answers how many rows were changed. */
    int execute(String sql) throws SQLException {
        Cancellation cancellation = session.settings().cancellation();
        try (Statement statement = connection().createStatement()) {
            try {
                cancellation.begins(statement);
                statement.execute(sql);
                return statement.getUpdateCount();
            } finally {
                cancellation.ends(statement);
            }
        }
    }
}
