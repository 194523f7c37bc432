package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** One connection from beginning to end; a pool gets it back as it was. */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Dialect dialect;
    private final boolean autoCommitBefore;

    private Session(Connection connection, Dialect dialect) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.autoCommitBefore = connection.getAutoCommit();
        connection.setAutoCommit(true);
    }

    static Session open(DataSource dataSource) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                return new Session(connection, Dialects.of(connection));
            } catch (SQLException | RuntimeException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new ApplyException.CannotConnect(e);
        }
    }

    Connection connection() {
        return connection;
    }

    Dialect dialect() {
        return dialect;
    }

    HistoryTable historyTable() {
        return new HistoryTable(dialect);
    }

    History history() {
        return new History(connection, historyTable());
    }

    /** Whatever mattered is committed or rolled back by now: a connection that breaks here takes nothing with it. */
    @Override
    public void close() {
        try (connection) {
            connection.setAutoCommit(autoCommitBefore);
        } catch (SQLException e) {
            System.getLogger(Session.class.getName())
                    .log(System.Logger.Level.DEBUG, "the connection broke when it was closed", e);
        }
    }
}
