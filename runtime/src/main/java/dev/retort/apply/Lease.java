package dev.retort.apply;

import dev.retort.dialect.Statement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * A row that says who is at work and until when, for databases and connections that have no lock of a session. Its token is the
 * fence: who was taken for dead and comes back is refused before its next statement.
 */
final class Lease implements MigrationLock {

    /** Short enough to wait for the end of one whose holder was killed. */
    static final Duration TIME = Duration.ofSeconds(60);

    private static final int RENEWALS_IN_TIME = 3;

    private final Session session;
    private final Duration time;
    private final LeaseTable table;
    private final String line;
    private final String holder;
    private final Optional<String> sessionName;
    private final String abandoned;
    private boolean present;
    private long token;

    /**
     * @param time how long it lasts when nobody renews it
     * @param sessionName how the database calls our session, where it can tell whether a session still lives
     * @param abandoned the condition that a lease's session is gone, with its {@code or}; nothing where only time can tell
     */
    Lease(Session session, Duration time, String line, Optional<String> sessionName, String abandoned) {
        this.session = session;
        this.time = time;
        this.table = new LeaseTable(session.dialect(), session.historySchema(), time);
        this.line = line;
        this.holder = "process " + ProcessHandle.current().pid() + ", " + UUID.randomUUID();
        this.sessionName = sessionName;
        this.abandoned = abandoned;
    }

    @Override
    public boolean tryAcquire() throws SQLException {
        makePresent();
        if (changed(table.acquire(line, holder, sessionName, abandoned)) != 1) {
            return false;
        }
        Optional<String[]> row = session.inRole(it -> it.row(table.token(line, holder)));
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
                create();
            } catch (SQLException e) {
                if (!exists()) {
                    throw e;
                }
            }
        }
        if (!hasRow()) {
            try {
                session.inRole(it -> it.change(table.insert(line)));
            } catch (SQLException e) {
                if (!hasRow()) {
                    throw e;
                }
            }
        }
        present = true;
    }

    private void create() throws SQLException {
        List<Statement> statements = session.withSchema(table.create());
        session.inTransaction(it -> {
            for (Statement statement : statements) {
                it.change(statement.sql());
            }
            return statements;
        });
    }

    private boolean exists() throws SQLException {
        try {
            hasRow();
            return true;
        } catch (SQLException e) {
            if (SqlStates.noSuchTable(e)) {
                return false;
            }
            throw e;
        }
    }

    private boolean hasRow() throws SQLException {
        return session.inRole(it -> it.row(table.any(line))).isPresent();
    }

    /** A row that another session is changing is not ours. */
    private int changed(String sql) throws SQLException {
        try {
            return session.inRole(it -> it.change(sql));
        } catch (SQLException e) {
            if (SqlStates.busy(e)) {
                return 0;
            }
            throw e;
        }
    }

    @Override
    public Optional<String> holder() throws SQLException {
        return session.inRole(it -> it.row(table.holder(line))).map(it -> it[0] + ", since " + it[1]);
    }

    /** Within the transaction of the work, which holds the row until its end. */
    @Override
    public void requireHeld() throws SQLException {
        if (new Queries(session.connection()).change(table.renew(line, token)) != 1) {
            throw new ApplyException.LockLost();
        }
    }

    @Override
    public Heartbeat heartbeat(DataSource dataSource) {
        return LeaseHeartbeat.start(
                dataSource, session, time.dividedBy(RENEWALS_IN_TIME), table.renewUnlessBusy(line, token));
    }

    @Override
    public void release() throws SQLException {
        session.inRole(it -> it.change(table.release(line, token)));
    }
}
