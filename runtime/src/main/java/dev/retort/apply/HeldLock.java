package dev.retort.apply;

import java.sql.SQLException;
import javax.sql.DataSource;

/** A lock from when it is there until the work is done. */
record HeldLock(MigrationLock lock, Heartbeat heartbeat) implements AutoCloseable {

    /** Where the lock of a session turns out to be none, a lease takes its place. */
    static HeldLock acquire(Engine engine, String line, LockWait wait, DataSource dataSource) {
        try {
            try {
                return acquired(engine.lock(line), wait, dataSource);
            } catch (ApplyException.SessionSwapped e) {
                if (e.leftBehind()) {
                    throw e;
                }
                return acquired(engine.lease(line), wait, dataSource);
            }
        } catch (SQLException e) {
            throw ApplyException.refused("take the lock", e);
        }
    }

    private static HeldLock acquired(MigrationLock lock, LockWait wait, DataSource dataSource) throws SQLException {
        wait.acquire(lock);
        return new HeldLock(lock, lock.heartbeat(dataSource));
    }

    /** What was done is done. A connection that broke took the lock with it, or lets it run out. */
    @Override
    public void close() {
        heartbeat.close();
        try {
            lock.release();
        } catch (SQLException e) {
            log(System.Logger.Level.DEBUG, e);
        } catch (ApplyException e) {
            log(System.Logger.Level.WARNING, e);
        }
    }

    private static void log(System.Logger.Level level, Exception problem) {
        System.getLogger(HeldLock.class.getName()).log(level, "the migration lock could not be given back", problem);
    }
}
