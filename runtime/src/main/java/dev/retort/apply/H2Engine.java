package dev.retort.apply;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** H2, whose DDL commits and lets go of every lock; but it knows which sessions live. */
final class H2Engine implements Engine {

    private final Connection connection;
    private final Session session;
    private final Duration leaseTime;
    private final String schema;

    H2Engine(Session session, Duration leaseTime) throws SQLException {
        this.session = session;
        this.leaseTime = leaseTime;
        this.connection = session.connection();
        if (session.settings().role().isPresent()) {
            throw new ApplyException.NotPossibleHere("H2 has no SET ROLE: connect as the one who owns the tables");
        }
        if (connection.isReadOnly()) {
            throw new ApplyException.ReadOnly("the database is read-only");
        }
        this.schema = connection.getSchema();
    }

    @Override
    public MigrationLock lock(String line) throws SQLException {
        return lease(line);
    }

    /** Only an administrator sees the sessions of others; for anybody else time has to tell. */
    @Override
    public MigrationLock lease(String line) throws SQLException {
        Queries queries = new Queries(connection);
        String sessions =
                "select session_id || ' ' || extract(epoch from session_start) from information_schema.sessions";
        boolean seesAll = queries.row(
                        "select 1 from information_schema.users where user_name = current_user and is_admin")
                .isPresent();
        return new Lease(
                session,
                leaseTime,
                line,
                queries.row(sessions + " where session_id = session_id()").map(it -> it[0]),
                seesAll ? " or session not in (" + sessions + ")" : "");
    }

    /** H2 counts from its own setting, which is short. */
    @Override
    public void begin(Duration lockTimeout) throws SQLException {
        resetSettings();
    }

    /** H2 has no word that would tell, and each definition ends one rightly. */
    @Override
    public boolean isStillInTransaction() {
        return true;
    }

    /** Of that the journal tells. */
    @Override
    public boolean hasCommitted() {
        return false;
    }

    @Override
    public void resetSettings() throws SQLException {
        connection.setSchema(schema);
    }

    @Override
    public boolean usesValuesAddedToNewTypes() {
        return true;
    }

    @Override
    public void beginOutside() {}

    @Override
    public void endOutside() {}

    @Override
    public List<String> blockers(Queries otherSession) {
        return List.of();
    }
}
