package dev.retort.apply;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.PostgresSettings;
import java.sql.SQLException;

/**
 * Who a session of PostgreSQL is and what it has set, before a revision's own SQL says otherwise.
 *
 * @param kept as {@link PostgresSettings#NOW} tells it
 */
record SessionSettings(String user, String role, String kept) {

    static SessionSettings of(Queries queries) throws SQLException {
        String[] row = queries.row("select session_user, pg_catalog.current_setting('role'), " + PostgresSettings.NOW)
                .orElseThrow();
        return new SessionSettings(row[0], row[1], row[2]);
    }

    /** The user first, for another may not see or set the rest, and how literals are read, for the rest is one. */
    void putBack(Queries queries, Dialect dialect) throws SQLException {
        queries.row("select " + set("standard_conforming_strings", "'on'", false)
                + ", case when session_user <> " + dialect.literal(user) + " then "
                + set("session_authorization", dialect.literal(user), false) + " end, "
                + set("role", dialect.literal(role), false));
        queries.rows("select " + PostgresSettings.putBack(dialect.literal(kept)));
    }

    /**
     * @param value a literal
     * @param local whether only until the transaction ends
     */
    static String set(String name, String value, boolean local) {
        return "pg_catalog.set_config('" + name + "', " + value + ", " + local + ")";
    }
}
