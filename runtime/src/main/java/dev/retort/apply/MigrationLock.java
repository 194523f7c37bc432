package dev.retort.apply;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps several migrators from doing the same work at once. Only that: what makes each revision happen exactly once is its row
 * of history, so a lock that is lost or a stub does no harm.
 */
interface MigrationLock {

    /** Does not wait. */
    boolean tryAcquire() throws SQLException;

    /** Who has it, in words; nobody if it became free meanwhile. */
    Optional<String> holder() throws SQLException;

    /** Told before each piece of work. */
    void requireHeld() throws SQLException;

    /** Until it is closed, before the lock is given back. */
    Heartbeat heartbeat(DataSource dataSource);

    void release() throws SQLException;
}
