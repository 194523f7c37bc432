package dev.retort.inspect;

import java.sql.ResultSet;
import java.sql.SQLException;

/** One part of an index, as {@link Catalogue#indexes} answers. */
record IndexRow(String name, boolean unique, String column, String expression, boolean descending) {

    static IndexRow of(ResultSet row) throws SQLException {
        return new IndexRow(row.getString(3), row.getBoolean(4), row.getString(5), row.getString(6), row.getBoolean(7));
    }
}
