package dev.retort.apply;

import dev.retort.dialect.Statement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * A row that says who is at work and until when, for databases and connections that have no lock of a session. Its token is the
 * fence: who was taken for dead and comes back is refused before its next statement.
 */
final class Lease implements MigrationLock {

    private final Queries queries;
    private final LeaseTable table;
    private final String line;
    private final String holder;
    private final Optional<String> session;
    private final String abandoned;
    private boolean present;
    private long token;

    /**
     * @param session how the database calls our session, where it can tell whether a session still lives
     * @param abandoned the condition that a lease's session is gone, with its {@code or}; nothing where only time can tell
     */
    Lease(Queries queries, LeaseTable table, String line, Optional<String> session, String abandoned) {
        this.queries = queries;
        this.table = table;
        this.line = line;
        this.holder = "process " + ProcessHandle.current().pid() + ", " + UUID.randomUUID();
        this.session = session;
        this.abandoned = abandoned;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        makePresent();
        if (changed(table.acquire(line, holder, session, abandoned)) != 1) {
            return false;
        }
        Optional<String[]> row = queries.row(table.token(line, holder));
        row.ifPresent(it -> token = Long.parseLong(it[0]));
        return row.isPresent();
    }

    /** Several may do this at once; whoever comes second finds it done. */
    private void makePresent() throws SQLException {
        if (present) {
            return;
        }
        if (!exists()) {
            try {
                for (Statement statement : table.create()) {
                    queries.change(statement.sql());
                }
            } catch (SQLException e) {
                if (!exists()) {
                    throw e;
                }
            }
        }
        if (queries.row(table.any(line)).isEmpty()) {
            try {
                queries.change(table.insert(line));
            } catch (SQLException e) {
                if (queries.row(table.any(line)).isEmpty()) {
                    throw e;
                }
            }
        }
        present = true;
    }

    private boolean exists() throws SQLException {
        try {
            queries.row(table.any(line));
            return true;
        } catch (SQLException e) {
            if (SqlStates.noSuchTable(e)) {
                return false;
            }
            throw e;
        }
    }

    /** A row that another session is changing is not ours. */
    private int changed(String sql) throws SQLException {
        try {
            return queries.change(sql);
        } catch (SQLException e) {
            if (SqlStates.busy(e)) {
                return 0;
            }
            throw e;
        }
    }

    @Override
    public Optional<String> holder() throws SQLException {
        return queries.row(table.holder(line)).map(it -> it[0] + ", since " + it[1]);
    }

    @Override
    public void requireHeld() throws SQLException {
        if (queries.change(table.renew(line, token)) != 1) {
            throw new ApplyException.LockLost();
        }
    }

    @Override
    public void release() throws SQLException {
        queries.change(table.release(line, token));
    }
}
