package dev.retort.apply;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets another thread end the work: the running statement is cancelled and its transaction rolled back. */
public final class Cancellation {

    private final CountDownLatch requested = new CountDownLatch(1);
    private final Set<Statement> running = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Returns at once; the work ends with {@link ApplyException.Cancelled} as soon as the database lets it. */
    public void cancel() {
        requested.countDown();
        synchronized (running) {
            running.forEach(Cancellation::cancel);
        }
    }

    private static void cancel(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException e) {
            System.getLogger(Cancellation.class.getName())
                    .log(System.Logger.Level.WARNING, "the running statement cannot be cancelled", e);
        }
    }

    boolean isRequested() {
        return requested.getCount() == 0;
    }

    void check() {
        if (isRequested()) {
            throw new ApplyException.Cancelled();
        }
    }

    /** From now on {@link #cancel} stops this one too; several migrators may have the same settings. */
    void begins(Statement statement) {
        synchronized (running) {
            running.add(statement);
        }
        check();
    }

    void ends(Statement statement) {
        synchronized (running) {
            running.remove(statement);
        }
    }

    void pause(Duration duration) {
        try {
            if (requested.await(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ApplyException.Cancelled();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApplyException.Cancelled();
        }
    }
}
