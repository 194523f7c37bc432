package dev.retort.apply;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A stand-in for a pooler in transaction mode: each transaction of a connection may run in another session. */
final class SwappingSource implements AutoCloseable {

    private final List<Connection> sessions = new ArrayList<>();
    private int current;

    SwappingSource(LiveDatabase database, int size) throws SQLException {
        for (int i = 0; i < size; i++) {
            sessions.add(database.connect());
        }
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                SwappingSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> new Client().connection());
    }

    @Override
    public void close() throws SQLException {
        for (Connection session : sessions) {
            session.close();
        }
    }

    /** What an application takes for a connection. */
    private final class Client {
        private Connection session = sessions.get(current);
        private boolean autoCommit = true;

        Connection connection() {
            return (Connection) Proxy.newProxyInstance(
                    SwappingSource.class.getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "close" -> {
                                return null;
                            }
                            case "getAutoCommit" -> {
                                return autoCommit;
                            }
                            case "setAutoCommit" -> {
                                autoCommit = (Boolean) arguments[0];
                                session.setAutoCommit(autoCommit);
                                return null;
                            }
                            default -> {
                                Object result = invoke(session, method, arguments);
                                boolean ends = method.getName().equals("commit")
                                        || method.getName().equals("rollback");
                                if (ends) {
                                    session.setAutoCommit(true);
                                }
                                if (ends || autoCommit && result instanceof Statement) {
                                    swap();
                                }
                                return result;
                            }
                        }
                    });
        }

        private void swap() throws SQLException {
            current = (current + 1) % sessions.size();
            session = sessions.get(current);
            session.setAutoCommit(autoCommit);
        }
    }

    private static Object invoke(Object target, java.lang.reflect.Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
