package dev.retort.apply;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Notes what goes over a connection, and can do something before each of it. */
final class CountingSource {

    /** What happens before a call that reaches the database. */
    @FunctionalInterface
    interface Before {
        void call(String what) throws Exception;
    }

    private final DataSource source;
    private final Before before;
    private final List<String> statements = new ArrayList<>();

    CountingSource(DataSource source) {
        this(source, what -> {});
    }

    CountingSource(DataSource source, Before before) {
        this.source = source;
        this.before = before;
    }

    List<String> statements() {
        return statements;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, source);
    }

    /** A pool of one. */
    static DataSource keepingOpen(Connection connection) {
        Connection borrowed = (Connection) Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : invoke(method, connection, arguments));
        return (DataSource) Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> borrowed);
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(
                CountingSource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    String name = method.getName();
                    if (name.startsWith("execute") || name.equals("commit") || name.equals("rollback")) {
                        String what = arguments == null ? name + " " + target : String.valueOf(arguments[0]);
                        statements.add(what);
                        before.call(what);
                    }
                    Object result = invoke(method, target, arguments);
                    return name.equals("unwrap") ? result : wrapped(result);
                }));
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private Object wrapped(Object result) {
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection);
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
    }
}
