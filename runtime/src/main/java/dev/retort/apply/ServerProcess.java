package dev.retort.apply;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** The server process that a connection was told of when it was made: another one answers if a pooler stands between. */
final class ServerProcess {

    private static final String CONNECTION = "org.postgresql.PGConnection";

    private ServerProcess() {}

    /** Nothing where the driver is another one. */
    static Optional<String> of(Connection connection) throws SQLException {
        try {
            ClassLoader ofDriver = connection.getMetaData().getClass().getClassLoader();
            Class<?> type =
                    Class.forName(CONNECTION, false, ofDriver == null ? ClassLoader.getSystemClassLoader() : ofDriver);
            Object driver = connection.isWrapperFor(type) ? connection.unwrap(type) : null;
            return type.isInstance(driver)
                    ? Optional.of(String.valueOf(type.getMethod("getBackendPID").invoke(driver)))
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }
}
