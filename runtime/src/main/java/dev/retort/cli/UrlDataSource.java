package dev.retort.cli;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections from the driver manager, each a new one; a password that is missing is asked for once. */
final class UrlDataSource implements DataSource {

    /** How databases say that they do not know us: with a wrong password, and without one. */
    private static final Set<String> NOT_LET_IN = Set.of("28000", "28P01", "08004");

    private final String url;
    private final Properties properties;
    private final PasswordPrompt prompt;

    UrlDataSource(String url, Properties properties, PasswordPrompt prompt) {
        this.url = url;
        this.properties = properties;
        this.prompt = prompt;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return DriverManager.getConnection(url, properties);
        } catch (SQLException e) {
            if (properties.containsKey("password") || !mayLackPassword(e)) {
                throw e;
            }
            properties.setProperty("password", prompt.apply("Password: ").orElseThrow(() -> withoutPassword(e)));
            return DriverManager.getConnection(url, properties);
        }
    }

    /** PostgreSQL's driver has the same code for a password that lacks and for a server that does not encrypt. */
    private static boolean mayLackPassword(SQLException e) {
        return NOT_LET_IN.contains(e.getSQLState())
                && !String.valueOf(e.getMessage()).contains("SSL");
    }

    private static SQLException withoutPassword(SQLException e) {
        return new SQLException(
                e.getMessage() + " (no password was given: set RETORT_PASSWORD, or write --password-file FILE)",
                e.getSQLState(),
                e.getErrorCode(),
                e);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("the user is given once");
    }

    @Override
    public PrintWriter getLogWriter() {
        return DriverManager.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("this wraps nothing");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
