package dev.retort.apply;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;

/** Connections to a database of which one call goes wrong. */
final class FaultySource {

    /** What becomes of the call. */
    enum Fault {
        /** The database refuses it. */
        FAILS,
        /** Somebody else uses what it needs. */
        BUSY,
        /** It never arrives, and nothing after it. */
        DIES_BEFORE,
        /** It is done, but its answer never arrives, and nothing after it. */
        DIES_AFTER
    }

    private final String url;
    private final Fault fault;
    private final int last;
    private Runnable midway = () -> {};
    private int calls;
    private boolean dead;
    private String victim = "nothing";
    private String done = "";

    /** @param last the call that goes wrong; there may be none */
    FaultySource(String url, Fault fault, int last) {
        this.url = url;
        this.fault = fault;
        this.last = last;
    }

    /** @param happening what goes on beside it before half of the calls are done */
    FaultySource during(Runnable happening) {
        midway = happening;
        return this;
    }

    DataSource dataSource() {
        return proxy(DataSource.class, UrlSource.of(url), null);
    }

    boolean happened() {
        return calls >= last;
    }

    String victim() {
        return victim;
    }

    /** What changed the database for good since it was last noted that a step begins. */
    String done() {
        return done;
    }

    private <T> T proxy(Class<T> type, Object target, Connection connection) {
        return type.cast(Proxy.newProxyInstance(
                FaultySource.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object result = called(method, target, arguments, connection);
                    return method.getName().equals("unwrap") ? result : wrapped(result, connection);
                }));
    }

    private Object wrapped(Object result, Connection connection) {
        if (result instanceof Connection opened) {
            return proxy(Connection.class, opened, opened);
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement, connection);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement, connection) : result;
    }

    private Object called(Method method, Object target, Object[] arguments, Connection connection) throws Throwable {
        String name = method.getName();
        if (dead && name.equals("getConnection")) {
            throw lost();
        }
        if (!name.startsWith("execute") && !name.equals("commit") && !name.equals("rollback")) {
            return invoke(method, target, arguments);
        }
        if (dead) {
            throw lost();
        }
        String what = arguments == null ? name : String.valueOf(arguments[0]);
        if (++calls == (last + 1) / 2) {
            midway.run();
        }
        if (calls != last) {
            return done(what, method, target, arguments, connection);
        }
        victim = what;
        switch (fault) {
            case FAILS -> connection.createStatement().execute("select 1 / 0 from (values (1)) as v");
            case BUSY -> throw new SQLException("others use it", "55P03");
            case DIES_BEFORE -> dies(connection);
            case DIES_AFTER -> {
                done(what, method, target, arguments, connection);
                dies(connection);
            }
        }
        throw lost();
    }

    private Object done(String what, Method method, Object target, Object[] arguments, Connection connection)
            throws Throwable {
        String lower = what.toLowerCase(Locale.ROOT);
        boolean stays = connection.getAutoCommit() || isOnH2(connection) && lower.matches("(?s)(create|drop|alter) .*");
        Object result = invoke(method, target, arguments);
        if (lower.contains("retort_history") && lower.contains(" step', ")) {
            done = "";
        } else if (stays && !lower.startsWith("select") && !lower.contains("retort_")) {
            done = what;
        }
        return result;
    }

    private static boolean isOnH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private void dies(Connection connection) throws SQLException {
        dead = true;
        connection.abort(Runnable::run);
        connection.close();
    }

    private static SQLException lost() {
        return new SQLException("the connection is lost", "08006");
    }

    private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
