package dev.retort.apply;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Finds out who we wait for, while we wait, for afterwards nobody knows. That takes a second connection; where there is none to be
 * had, the blockers stay unknown.
 */
final class Blockers {

    /** What was seen of them. */
    interface Watch extends AutoCloseable {

        List<String> seen();

        @Override
        void close();
    }

    static final Watch NOBODY = new Watch() {
        @Override
        public List<String> seen() {
            return List.of();
        }

        @Override
        public void close() {}
    };

    private static final long PAUSE_MILLIS = 50;

    private final DataSource dataSource;
    private final Session session;
    private final Engine engine;

    Blockers(DataSource dataSource, Session session, Engine engine) {
        this.dataSource = dataSource;
        this.session = session;
        this.engine = engine;
    }

    /** Until it is closed. */
    Watch watch() {
        Watching watching = new Watching();
        Thread thread = new Thread(watching, "retort-blockers");
        thread.setDaemon(true);
        thread.start();
        return watching;
    }

    private final class Watching implements Watch, Runnable {
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile List<String> seen = List.of();

        @Override
        public void run() {
            try (Session other = session.another(dataSource)) {
                Queries queries = new Queries(other.connection());
                do {
                    List<String> now = engine.blockers(queries);
                    if (!now.isEmpty()) {
                        seen = now;
                    }
                } while (!closed.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (SQLException | ApplyException e) {
                System.getLogger(Blockers.class.getName())
                        .log(System.Logger.Level.DEBUG, "who blocks us cannot be seen", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public List<String> seen() {
            return seen;
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }
}
