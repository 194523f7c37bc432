package dev.retort.apply;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Renews a lease from a second connection, for the first is busy with a statement that may take hours. The second is asked for when
 * the lease first has to be renewed; where there is none to be had, the lease runs out, and its token stops whoever lost it.
 */
final class LeaseHeartbeat implements Heartbeat, Runnable {

    private final DataSource dataSource;
    private final Session session;
    private final Duration pause;
    private final String renewal;
    private final CountDownLatch closed = new CountDownLatch(1);

    private LeaseHeartbeat(DataSource dataSource, Session session, Duration pause, String renewal) {
        this.dataSource = dataSource;
        this.session = session;
        this.pause = pause;
        this.renewal = renewal;
    }

    /** @param renewal a statement that waits for nobody */
    static LeaseHeartbeat start(DataSource dataSource, Session session, Duration pause, String renewal) {
        LeaseHeartbeat heartbeat = new LeaseHeartbeat(dataSource, session, pause, renewal);
        Thread thread = new Thread(heartbeat, "retort-lease");
        thread.setDaemon(true);
        thread.start();
        return heartbeat;
    }

    @Override
    public void run() {
        try {
            while (!isClosedAfterPause()) {
                renewWhileConnected();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renewWhileConnected() throws InterruptedException {
        try (Session other = session.another(dataSource)) {
            do {
                renew(other);
            } while (!isClosedAfterPause());
        } catch (SQLException | ApplyException e) {
            System.getLogger(LeaseHeartbeat.class.getName())
                    .log(System.Logger.Level.DEBUG, "the lease cannot be renewed from a second connection", e);
        }
    }

    /** Whoever holds the row at this moment renews it with that transaction, or is asked again after the pause. */
    private void renew(Session other) throws SQLException {
        try {
            other.inRole(it -> it.change(renewal));
        } catch (SQLException e) {
            if (!SqlStates.busy(e)) {
                throw e;
            }
        }
    }

    private boolean isClosedAfterPause() throws InterruptedException {
        return closed.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
