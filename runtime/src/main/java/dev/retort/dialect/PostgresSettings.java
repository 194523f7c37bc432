package dev.retort.dialect;

/**
 * How what a session of PostgreSQL has set is kept, and put back whatever a revision's own SQL sets. RESET ALL would not do: it forgets
 * what a pool has set for its connections.
 */
public final class PostgresSettings {

    /** Not what is a transaction's own, or stays once it is used, or cannot be read. */
    private static final String SETTABLE = "context in ('user', 'superuser') and name not in ('transaction_isolation',"
            + " 'transaction_read_only', 'transaction_deferrable', 'temp_buffers', 'seed')";

    /** All that is set now, as one text. */
    public static final String NOW =
            "(select pg_catalog.json_object_agg(name, setting)::text from pg_catalog.pg_settings" + " where " + SETTABLE
                    + ")";

    private PostgresSettings() {}

    /**
     * What follows SELECT or PERFORM. What looks as it did may have been set for a transaction only, over something else; but what takes
     * a right is set only where it has to be.
     *
     * @param kept an expression for what {@link #NOW} was
     */
    public static String putBack(String kept) {
        return "pg_catalog.set_config(name, coalesce(value, reset_val), false) from pg_catalog.pg_settings"
                + " left join pg_catalog.json_each_text(" + kept + "::json) on key = name where " + SETTABLE
                + " and case context when 'user' then source = 'session' or setting <> value"
                + " else source = 'session' and setting <> coalesce(value, reset_val) end";
    }
}
