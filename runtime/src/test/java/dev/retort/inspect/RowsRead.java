package dev.retort.inspect;

import dev.retort.dialect.Dialects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** How many rows H2 looks at to answer an inspection, as it says itself. */
final class RowsRead {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private RowsRead() {}

    static long byInspecting(Connection connection) throws SQLException {
        List<String> queries = new ArrayList<>();
        Inspection.of(noting(queries, connection), Dialects.of(connection), Set.of());
        long rows = 0;
        for (String query : queries) {
            rows += by(query, connection);
        }
        return rows;
    }

    private static Connection noting(List<String> queries, Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                RowsRead.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("prepareStatement")) {
                        queries.add((String) arguments[0]);
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static long by(String query, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("explain analyze " + query)) {
            if (statement.getParameterMetaData().getParameterCount() > 0) {
                statement.setArray(1, connection.createArrayOf("varchar", new Object[] {connection.getSchema()}));
            }
            try (ResultSet plan = statement.executeQuery()) {
                plan.next();
                return SCANNED.matcher(plan.getString(1))
                        .results()
                        .mapToLong(it -> Long.parseLong(it.group(1)))
                        .sum();
            }
        }
    }
}
