package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Statement;
import dev.retort.operation.Database;
import dev.retort.schema.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    private final boolean backslashesEscapedBefore;

    private Session(Connection connection, Dialect dialect, Settings settings) throws SQLException {
        this.connection = connection;
        this.dialect = dialect;
        this.settings = settings;
        this.autoCommitBefore = connection.getAutoCommit();
        if (!autoCommitBefore) {
            requireNoWorkOfOthers();
        }
        connection.setAutoCommit(true);
        this.driver = dialect.database() == Database.POSTGRESQL ? PostgresDriver.of(connection) : Optional.empty();
        this.prepareThresholdBefore =
                driver.map(PostgresDriver::prepareThreshold).orElse(0);
        // Behind a pooler the next statement may run in a session that does not know the name of a prepared one; even
        // COMMIT.
        driver.ifPresent(it -> it.setPrepareThreshold(0));
        this.backslashesEscapedBefore = dialect.database() == Database.POSTGRESQL && backslashesEscape();
        if (backslashesEscapedBefore) {
            setPlainLiterals("on");
        }
    }

    /** Or the end of our transactions would be the end of theirs. */
    private void requireNoWorkOfOthers() throws SQLException {
        String changes =
                switch (dialect.database()) {
                    case POSTGRESQL -> "select pg_catalog.pg_current_xact_id_if_assigned()";
                    case H2 -> "select transaction_id()";
                };
        try {
            if (new Queries(connection).row(changes).orElseThrow()[0] != null) {
                throw new ApplyException.WorkOfOthers(null);
            }
        } catch (SQLException e) {
            if (SqlStates.transactionFailed(e)) {
                throw new ApplyException.WorkOfOthers(e);
            }
            throw e;
        }
    }

    /** A statement is saved where the driver knows already: most applications that start have nothing else to do. */
    private boolean backslashesEscape() throws SQLException {
        String setting = "standard_conforming_strings";
        Optional<String> told = driver.flatMap(it -> it.told(setting));
        String plain = told.isPresent()
                ? told.get()
                : new Queries(connection)
                        .row("select pg_catalog.current_setting('" + setting + "')")
                        .orElseThrow()[0];
        return plain.equals("off");
    }

    /** What we write and what the catalogue says of expressions shall mean the same, however old the database is. */
    private void setPlainLiterals(String value) throws SQLException {
        new Queries(connection)
                .row("select pg_catalog.set_config('standard_conforming_strings', '" + value + "', false)");
    }

    static Session open(DataSource dataSource, Settings settings) {
        try {
            return on(dataSource.getConnection(), settings);
        } catch (SQLException e) {
            throw new ApplyException.CannotConnect(e);
        }
    }

    /** For another thread, which would end our transactions where the data source has only one connection. */
    Session another(DataSource dataSource) throws SQLException {
        Connection other = dataSource.getConnection();
        if (other == connection) {
            throw new SQLException("the data source has only one connection");
        }
        return on(other, settings);
    }

    private static Session on(Connection connection, Settings settings) throws SQLException {
        try {
            return new Session(connection, Dialects.of(connection), settings);
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
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

    /** Preceded by what makes their schema only if it lacks: to say "if not exists" takes a right to the whole database. */
    List<Statement> withSchema(List<Statement> tables) throws SQLException {
        List<Statement> statements = new ArrayList<>();
        if (lacksHistorySchema()) {
            statements.addAll(historyTable().createSchema());
        }
        statements.addAll(tables);
        return List.copyOf(statements);
    }

    boolean lacksHistorySchema() throws SQLException {
        if (historySchema().isEmpty()) {
            return false;
        }
        String name = dialect.physicalName(historySchema().get());
        try (ResultSet schemas = connection.getMetaData().getSchemas()) {
            while (schemas.next()) {
                if (schemas.getString("TABLE_SCHEM").equals(name)) {
                    return false;
                }
            }
        }
        return true;
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
        return role().isPresent() ? inTransaction(asking) : asking.from(new Queries(connection));
    }

    /** The same with all of it or nothing done, where the database can. */
    <T> T inTransaction(Asking<T> asking) throws SQLException {
        Queries queries = new Queries(connection);
        return new Transactions(connection).<T, SQLException>run(() -> {
            role().ifPresent(it -> takeOn(it, queries));
            return asking.from(queries);
        });
    }

    /** At the schema of the role, by reading only, and so that constants are told in one way, whatever somebody likes to read. */
    <T> T looking(Asking<T> asking) throws SQLException {
        if (dialect.database() != Database.POSTGRESQL) {
            return asking.from(new Queries(connection));
        }
        return inTransaction(queries -> {
            queries.row("select pg_catalog.set_config('IntervalStyle', 'postgres', true),"
                    + " pg_catalog.set_config('bytea_output', 'hex', true),"
                    + " pg_catalog.set_config('transaction_read_only', 'on', true)");
            return asking.from(queries);
        });
    }

    private Optional<String> role() {
        return dialect.database() == Database.POSTGRESQL ? settings.role() : Optional.empty();
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
            if (backslashesEscapedBefore) {
                setPlainLiterals("off");
            }
            connection.setAutoCommit(autoCommitBefore);
        } catch (SQLException e) {
            System.getLogger(Session.class.getName())
                    .log(System.Logger.Level.DEBUG, "the connection broke when it was closed", e);
        }
    }
}
