package dev.retort.apply;

import dev.retort.Retort;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** A database as a test sees it. */
record LiveDatabase(String url) {

    Retort with(TestClassPath revisions) {
        return Retort.on(UrlSource.of(url)).classLoader(revisions);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect()) {
            for (String sql : statements) {
                new Queries(connection).change(sql);
            }
        }
    }

    /** Every row, its values joined by commas. */
    List<String> rows(String sql) throws SQLException {
        try (Connection connection = connect()) {
            return new Queries(connection)
                    .rows(sql).stream().map(it -> String.join(",", it)).toList();
        }
    }

    String value(String sql) throws SQLException {
        return rows(sql).get(0);
    }
}
