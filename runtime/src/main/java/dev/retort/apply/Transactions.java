package dev.retort.apply;

import java.sql.Connection;
import java.sql.SQLException;

/** Work that happens as a whole or not at all; the connection is left as it was. */
record Transactions(Connection connection) {

    /** What one transaction holds. */
    @FunctionalInterface
    interface Body<T, E extends Exception> {
        T run() throws SQLException, E;
    }

    <T, E extends Exception> T run(Body<T, E> body) throws SQLException, E {
        try {
            connection.setAutoCommit(false);
            T result = body.run();
            commit();
            connection.setAutoCommit(true);
            return result;
        } catch (Throwable e) {
            rollBack(e);
            throw e;
        }
    }

    /** A connection that breaks now leaves open whether the server had committed. */
    private void commit() throws SQLException {
        try {
            connection.commit();
        } catch (SQLException e) {
            if (SqlStates.connectionLost(e)) {
                throw new ApplyException.CommitUnanswered(e);
            }
            throw e;
        }
    }

    private void rollBack(Throwable problem) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            problem.addSuppressed(e);
        }
    }
}
