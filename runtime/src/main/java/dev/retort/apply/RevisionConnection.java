package dev.retort.apply;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** The connection as a revision's own code sees it: everything but the end of the transaction. */
final class RevisionConnection {

    private static final Set<String> REFUSED = Set.of("commit", "close", "setAutoCommit", "abort");

    private RevisionConnection() {}

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                RevisionConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (endsTheTransaction(method)) {
                        throw new SQLException("a revision must not call " + method.getName()
                                + " on its connection: Retort ends the transaction");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** Going back to a savepoint stays within the transaction. */
    private static boolean endsTheTransaction(Method method) {
        return REFUSED.contains(method.getName())
                || method.getName().equals("rollback") && method.getParameterCount() == 0;
    }
}
