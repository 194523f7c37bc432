package dev.retort.apply;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What differs between databases when they are worked on, as {@link dev.retort.dialect.Dialect} is what differs when they are spoken to. */
interface Engine {

    /**
     * Asks the database what has to be known before anything is changed.
     *
     * @param leaseTime how long a lease lasts that nobody renews
     */
    static Engine of(Session session, Duration leaseTime) throws SQLException {
        return switch (session.dialect().database()) {
            case POSTGRESQL -> PostgresEngine.of(session, leaseTime);
            case H2 -> new H2Engine(session, leaseTime);
        };
    }

    MigrationLock lock(String line) throws SQLException;

    /** What takes the place of the lock when {@link ApplyException.SessionSwapped} shows that it cannot work here. */
    MigrationLock lease(String line) throws SQLException;

    /** The first word in a transaction; zero lets its statements wait without end. */
    void begin(Duration lockTimeout) throws SQLException;

    /** Whether a revision's own SQL has left alone the transaction that was begun. */
    boolean isStillInTransaction() throws SQLException;

    /** Whether a part of the transaction that was begun stays after all; asked after it failed and was rolled back. */
    boolean hasCommitted();

    /** Takes back what a revision's own SQL may have set, within the transaction and for the session. */
    void resetSettings() throws SQLException;

    /** Makes the session ready for a statement that runs in no transaction and may take its time. */
    void beginOutside() throws SQLException;

    void endOutside() throws SQLException;

    /** Whether a transaction that makes an enum type may also use the values that it adds to it. */
    boolean usesValuesAddedToNewTypes();

    /** Who it is that our session waits for, asked from another session. */
    List<String> blockers(Queries otherSession) throws SQLException;
}
