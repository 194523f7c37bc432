package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** One connection from beginning to end; a pool gets it back as it was. */
final class Session implements AutoCloseable {

    private static final int SECONDS_TO_ANSWER = 10;

    private final Connection connection;
    private final Dialect dialect;
    private final Settings settings;
    private final boolean autoCommitBefore;
    private final Optional<PostgresDriver> driver;
    private final int prepareThresholdBefore;

    private Session(Connection connection, Dialect dialect, Settings settings) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.settings = settings;
        this.autoCommitBefore = connection.getAutoCommit();
        connection.setAutoCommit(true);
        this.driver = dialect.database() == Database.POSTGRESQL ? PostgresDriver.of(connection) : Optional.empty();
        this.prepareThresholdBefore =
                driver.map(PostgresDriver::prepareThreshold).orElse(0);
        // Behind a pooler the next statement may run in a session that does not know the name of a prepared one; even
        // COMMIT.
        driver.ifPresent(it -> it.setPrepareThreshold(0));
    }

    static Session open(DataSource dataSource, Settings settings) {
        try {
            Connection connection = dataSource.getConnection();
            try {
                return new Session(connection, Dialects.of(connection), settings);
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

    Settings settings() {
        return settings;
    }

    Optional<PostgresDriver> driver() {
        return driver;
    }

    Optional<Identifier> historySchema() {
        return settings.historySchema().map(Identifier::of);
    }

    HistoryTable historyTable() {
        return new HistoryTable(dialect, historySchema());
    }

    History history() {
        return new History(this, historyTable());
    }

    /** Something that is asked for or changed. */
    @FunctionalInterface
    interface Asking<T> {
        T from(Queries queries) throws SQLException;
    }

    /** In the role that is wanted, which only a transaction can take on without leaving it behind. */
    <T> T inRole(Asking<T> asking) throws SQLException {
        Queries queries = new Queries(connection);
        if (settings.role().isEmpty() || dialect.database() != Database.POSTGRESQL) {
            return asking.from(queries);
        }
        String role = settings.role().get();
        return new Transactions(connection).<T, SQLException>run(() -> {
            takeOn(role, queries);
            return asking.from(queries);
        });
    }

    private void takeOn(String role, Queries queries) {
        try {
            queries.row("select pg_catalog.set_config('role', " + dialect.literal(role) + ", true)");
        } catch (SQLException e) {
            throw SqlStates.connectionLost(e)
                    ? new ApplyException.ConnectionLost(e)
                    : new ApplyException.RoleRefused(role, e);
        }
    }

    /** After a failure; a revision may speak of lost connections that are not ours. */
    boolean isGone() {
        try {
            return !connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return true;
        }
    }

    /** Whatever mattered is committed or rolled back by now: a connection that breaks here takes nothing with it. */
    @Override
    public void close() {
        try (connection) {
            driver.ifPresent(it -> it.setPrepareThreshold(prepareThresholdBefore));
            connection.setAutoCommit(autoCommitBefore);
        } catch (SQLException e) {
            System.getLogger(Session.class.getName())
                    .log(System.Logger.Level.DEBUG, "the connection broke when it was closed", e);
        }
    }
}
