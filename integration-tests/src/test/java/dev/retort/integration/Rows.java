package dev.retort.integration;

import dev.retort.dialect.Dialect;
import dev.retort.schema.Column;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.math.BigDecimal;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What tables hold, as text. */
final class Rows {

    private Rows() {}

    /** Everything in the tables and columns that two schemas both have: what no step between them may lose. */
    static TreeMap<String, List<String>> shared(DataSource dataSource, Dialect dialect, Schema one, Schema other) {
        TreeMap<String, List<String>> rows = new TreeMap<>();
        for (QualifiedName name : one.tables().keySet()) {
            Optional.ofNullable(other.tables().get(name)).ifPresent(it -> {
                List<Identifier> columns = sharedColumns(one.table(name), it);
                if (!columns.isEmpty()) {
                    String list = columns.stream().map(dialect::quoted).collect(Collectors.joining(", "));
                    rows.put(
                            name + "(" + list + ")",
                            query(dataSource, "select " + list + " from " + dialect.quoted(name)).stream()
                                    .sorted()
                                    .toList());
                }
            });
        }
        return rows;
    }

    private static List<Identifier> sharedColumns(Table one, Table other) {
        return one.columns().stream()
                .map(Column::name)
                .filter(it -> other.column(it).isPresent())
                .sorted()
                .toList();
    }

    /** One line a row, values parted by {@code " | "}. */
    static List<String> query(DataSource dataSource, String sql) {
        List<String> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                StringJoiner row = new StringJoiner(" | ");
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(text(result.getObject(i)));
                }
                rows.add(row.toString());
            }
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
        return rows;
    }

    /** The value, whatever type holds it: a number keeps its worth when its scale grows. */
    private static String text(Object value) throws SQLException {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        return String.valueOf(value);
    }
}
