package dev.retort.apply;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** PostgreSQL's lock of a session: it goes when the session goes, however that ends. */
final class AdvisoryLock implements MigrationLock {

    private static final int UNLOCK_ATTEMPTS = 100;

    private final Queries queries;
    private final LockKey key;
    private String pid;

    AdvisoryLock(Queries queries, LockKey key) {
        this.queries = queries;
        this.key = key;
    }

    /** @throws ApplyException.SessionSwapped if the next statement is in another session */
    @Override
    public boolean tryAcquire() throws SQLException {
        String[] answer = queries.row(
                        "select pg_catalog.pg_try_advisory_lock(" + key.number() + "), pg_catalog.pg_backend_pid()")
                .orElseThrow();
        if (!answer[0].equals("t")) {
            return false;
        }
        pid = answer[1];
        if (!isHeld()) {
            throw swapped();
        }
        return true;
    }

    private boolean isHeld() throws SQLException {
        return queries.row("select 1 from pg_catalog.pg_locks where pid = pg_catalog.pg_backend_pid() and "
                        + key.condition())
                .isPresent();
    }

    @Override
    public Optional<String> holder() throws SQLException {
        return queries.row("select pid, application_name, to_char(backend_start, 'YYYY-MM-DD HH24:MI:SS TZH')"
                        + " from pg_catalog.pg_locks join pg_catalog.pg_stat_activity using (pid) where "
                        + key.condition())
                .map(it -> "pid " + it[0]
                        + (it[1] == null || it[1].isEmpty() ? "" : " (" + it[1] + ")")
                        + (it[2] == null ? "" : ", connected since " + it[2]));
    }

    /** A revision's own SQL can let go of it in our session: {@code discard all} does. */
    @Override
    public void requireHeld() throws SQLException {
        if (isHeld()) {
            return;
        }
        if (!isOurSession()) {
            throw swapped();
        }
        if (!tryAcquire()) {
            throw new ApplyException.LockLost();
        }
    }

    private boolean isOurSession() throws SQLException {
        return queries.row("select pg_catalog.pg_backend_pid()")
                .orElseThrow()[0]
                .equals(pid);
    }

    @Override
    public Heartbeat heartbeat(DataSource dataSource) {
        return Heartbeat.NONE;
    }

    @Override
    public void release() throws SQLException {
        requireHeld();
        queries.row("select pg_catalog.pg_advisory_unlock(" + key.number() + ")");
    }

    /** What we locked is now in a session that is somebody else's next; it must not stay. */
    private ApplyException.SessionSwapped swapped() throws SQLException {
        for (int attempt = 0; attempt < UNLOCK_ATTEMPTS; attempt++) {
            queries.row("select pg_catalog.pg_advisory_unlock(" + key.number() + ") from pg_catalog.pg_locks"
                    + " where pid = pg_catalog.pg_backend_pid() and " + key.condition());
            Optional<String[]> left =
                    queries.row("select pid from pg_catalog.pg_locks where " + key.condition() + " and pid = " + pid);
            if (left.isEmpty()) {
                return new ApplyException.SessionSwapped(Optional.empty());
            }
        }
        return new ApplyException.SessionSwapped(Optional.of(pid));
    }
}
