package dev.retort.apply;

import dev.retort.dialect.Dialect;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PostgreSQL: what a transaction needs is set for that transaction only, so that nothing leaks into pools. */
final class PostgresEngine implements Engine {

    /** Lets the server notice that we are gone while it works, and not finish for nobody what holds locks. */
    private static final String CLIENT_CHECK = "client_connection_check_interval";

    private static final String CLIENT_CHECK_INTERVAL = "5s";

    /** From version 17 on; it also ends what runs in no transaction of ours. */
    private static final String TRANSACTION_TIMEOUT = "transaction_timeout";

    /** The longest that the server can count. */
    private static final Duration LONGEST_TIMEOUT = Duration.ofMillis(Integer.MAX_VALUE);

    private static final String STATE = "select pg_catalog.pg_is_in_recovery(),"
            + " pg_catalog.current_setting('transaction_read_only') = 'on',"
            + " pg_catalog.pg_backend_pid(),"
            + " coalesce(pg_catalog.current_schema(), ''),"
            + " pg_catalog.current_setting('search_path'),"
            + " coalesce(pg_catalog.current_setting('" + CLIENT_CHECK + "', true), ''),"
            + " coalesce(pg_catalog.current_setting('" + TRANSACTION_TIMEOUT + "', true), ''),"
            + " pg_catalog.current_setting('server_version_num')::int >= 170000,"
            + " (select setting from pg_catalog.pg_settings where name = 'statement_timeout')";

    /** Stays the same in a transaction, whatever is set in it. */
    private static final String BEGUN = "extract(epoch from pg_catalog.transaction_timestamp())";

    private final Session session;
    private final Duration leaseTime;
    private final Dialect dialect;
    private final Queries queries;
    private final String pid;
    private final String currentSchema;
    private final String searchPath;
    private final SessionSettings before;
    private final long statementTimeoutMillis;
    private final boolean clientCheck;
    private final boolean transactionTimeout;
    private final boolean usesValuesAddedToNewTypes;
    private boolean swapsSessions;
    private String begun = "";
    private String transaction;

    private PostgresEngine(
            Session session, Duration leaseTime, String[] state, SessionSettings before, boolean clientCheck) {
        this.session = session;
        this.leaseTime = leaseTime;
        this.dialect = session.dialect();
        this.queries = new Queries(session.connection());
        this.pid = state[2];
        this.currentSchema = state[3];
        // Temporary tables come last, where nobody can put one before a table of ours; but never where they would be
        // alone.
        this.searchPath = currentSchema.isEmpty() ? state[4] : state[4] + ", pg_temp";
        this.before = before;
        this.clientCheck = clientCheck;
        this.transactionTimeout = !state[6].isEmpty();
        this.usesValuesAddedToNewTypes = state[7].equals("t");
        this.statementTimeoutMillis = Long.parseLong(state[8]);
        this.swapsSessions =
                !session.driver().map(it -> it.serverProcess().equals(pid)).orElse(true);
    }

    static PostgresEngine of(Session session, Duration leaseTime) throws SQLException {
        if (session.connection().isReadOnly()) {
            throw new ApplyException.ReadOnly("the connection takes no changes (its pool or URL makes it read-only)");
        }
        String[] state = session.inRole(it -> it.row(STATE).orElseThrow());
        if (state[0].equals("t")) {
            throw new ApplyException.ReadOnly("the connection leads to a replica");
        }
        if (state[1].equals("t")) {
            throw new ApplyException.ReadOnly("the database takes no changes (transaction_read_only is on)");
        }
        Queries queries = new Queries(session.connection());
        SessionSettings before = SessionSettings.of(queries);
        return new PostgresEngine(session, leaseTime, state, before, canCheckClient(queries, state[5]));
    }

    /** From version 14 on, but not on every system; what somebody has chosen stays. */
    private static boolean canCheckClient(Queries queries, String now) throws SQLException {
        if (!now.equals("0")) {
            return false;
        }
        try {
            queries.row("select pg_catalog.set_config('" + CLIENT_CHECK + "', '" + CLIENT_CHECK_INTERVAL + "', true)");
            return true;
        } catch (SQLException e) {
            if (SqlStates.connectionLost(e)) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public MigrationLock lock(String line) {
        if (swapsSessions) {
            return lease(line);
        }
        String schema = session.historySchema().map(dialect::physicalName).orElse(currentSchema);
        return new AdvisoryLock(queries, LockKey.of(schema, HistoryTable.NAME.text(), line));
    }

    /** Behind a pooler no session says whether its client lives, and what is set for one stays for somebody else. */
    @Override
    public MigrationLock lease(String line) {
        swapsSessions = true;
        return new Lease(session, leaseTime, line, Optional.empty(), "");
    }

    @Override
    public void begin(Duration lockTimeout) throws SQLException {
        Duration longest = statementTimeoutMillis == 0 ? LONGEST_TIMEOUT : shorterThanStatements();
        long millis = lockTimeout.compareTo(longest) > 0 ? longest.toMillis() : lockTimeout.toMillis();
        transaction = null;
        String[] row = queries.row("select " + BEGUN + ", pg_catalog.pg_current_xact_id(), " + forTransaction() + ", "
                        + set("lock_timeout", millis + "ms", true))
                .orElseThrow();
        begun = row[0];
        transaction = row[1];
    }

    @Override
    public boolean isStillInTransaction() throws SQLException {
        return queries.row("select " + BEGUN).orElseThrow()[0].equals(begun);
    }

    @Override
    public boolean hasCommitted() {
        try {
            return transaction != null
                    && queries.row("select 1 where pg_catalog.pg_xact_status('" + transaction + "') = 'committed'")
                            .isPresent();
        } catch (SQLException e) {
            return false;
        }
    }

    /** Of a statement that its own timeout ends nobody can tell that it only waited. */
    private Duration shorterThanStatements() {
        return Duration.ofMillis(Math.max(1, statementTimeoutMillis - statementTimeoutMillis / 10));
    }

    private String forTransaction() {
        return set("search_path", searchPath, true)
                + (clientCheck ? ", " + set(CLIENT_CHECK, CLIENT_CHECK_INTERVAL, true) : "")
                + session.settings()
                        .role()
                        .map(it -> ", " + set("role", it, true))
                        .orElse("");
    }

    @Override
    public void resetSettings() throws SQLException {
        before.putBack(queries, dialect);
        queries.row("select " + forTransaction());
    }

    /** A lock timeout would end an index build that waits for old transactions, and leave an invalid index. */
    @Override
    public void beginOutside() throws SQLException {
        if (swapsSessions) {
            return;
        }
        List<String> settings = new ArrayList<>(List.of(
                set("search_path", searchPath, false),
                set("lock_timeout", "0", false),
                set("statement_timeout", "0", false)));
        if (transactionTimeout) {
            settings.add(set(TRANSACTION_TIMEOUT, "0", false));
        }
        if (clientCheck) {
            settings.add(set(CLIENT_CHECK, CLIENT_CHECK_INTERVAL, false));
        }
        session.settings().role().ifPresent(it -> settings.add(set("role", it, false)));
        queries.row("select " + String.join(", ", settings));
    }

    @Override
    public void endOutside() throws SQLException {
        if (!swapsSessions) {
            before.putBack(queries, dialect);
        }
    }

    private String set(String setting, String value, boolean local) {
        return SessionSettings.set(setting, dialect.literal(value), local);
    }

    /** From version 17 on. */
    @Override
    public boolean usesValuesAddedToNewTypes() {
        return usesValuesAddedToNewTypes;
    }

    @Override
    public List<String> blockers(Queries otherSession) throws SQLException {
        return otherSession
                .rows("select pid, application_name, state, extract(epoch from now() - xact_start)::bigint"
                        + " from pg_catalog.pg_stat_activity where pid = any (pg_catalog.pg_blocking_pids(" + pid + "))"
                        + " order by xact_start")
                .stream()
                .map(it -> "pid " + it[0] + (it[1] == null || it[1].isEmpty() ? "" : " (" + it[1] + ")")
                        + (it[2] == null ? "" : ", " + it[2])
                        + (it[3] == null ? "" : ", in its transaction for " + it[3] + " s"))
                .toList();
    }
}
