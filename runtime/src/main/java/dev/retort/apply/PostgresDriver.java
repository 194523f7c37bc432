package dev.retort.apply;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What only PostgreSQL's own driver offers; asked by name, for another driver may be there and this one not. */
final class PostgresDriver {

    private static final String CONNECTION = "org.postgresql.PGConnection";

    private final Class<?> type;
    private final Object connection;

    private PostgresDriver(Class<?> type, Object connection) {
        this.type = type;
        this.connection = connection;
    }

    static Optional<PostgresDriver> of(Connection connection) throws SQLException {
        try {
            ClassLoader ofDriver = connection.getMetaData().getClass().getClassLoader();
            Class<?> type =
                    Class.forName(CONNECTION, false, ofDriver == null ? ClassLoader.getSystemClassLoader() : ofDriver);
            Object driver = connection.isWrapperFor(type) ? connection.unwrap(type) : null;
            return type.isInstance(driver) ? Optional.of(new PostgresDriver(type, driver)) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** The server process that the connection was told of when it was made: another one answers if a pooler stands between. */
    String serverProcess() {
        return String.valueOf(call("getBackendPID"));
    }

    /** After how many uses a statement gets a name in the server's session; zero for never. */
    int prepareThreshold() {
        return (Integer) call("getPrepareThreshold");
    }

    void setPrepareThreshold(int uses) {
        call("setPrepareThreshold", int.class, uses);
    }

    /** What the server has told of a setting; an old driver does not say. */
    Optional<String> told(String setting) {
        try {
            return Optional.ofNullable(
                    (String) type.getMethod("getParameterStatus", String.class).invoke(connection, setting));
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private Object call(String name) {
        return call(() -> type.getMethod(name).invoke(connection), name);
    }

    private Object call(String name, Class<?> of, Object argument) {
        return call(() -> type.getMethod(name, of).invoke(connection, argument), name);
    }

    /** A method of the driver. */
    @FunctionalInterface
    private interface Call {
        Object made() throws ReflectiveOperationException;
    }

    private static Object call(Call call, String name) {
        try {
            return call.made();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the driver of PostgreSQL has no " + name, e);
        }
    }
}
