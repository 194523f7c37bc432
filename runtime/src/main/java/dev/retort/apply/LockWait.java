package dev.retort.apply;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Asks for a lock until it is there. Asking again, and not waiting in the database, is what lets concurrent index builds end. */
final class LockWait {

    private static final long SHORTEST_PAUSE_MILLIS = 50;
    private static final long LONGEST_PAUSE_MILLIS = 250;

    private final Settings settings;
    private final Consumer<Event> listener;

    LockWait(Settings settings, Consumer<Event> listener) {
        this.settings = settings;
        this.listener = listener;
    }

    void acquire(MigrationLock lock) throws SQLException {
        long start = System.nanoTime();
        String told = "";
        while (!lock.tryAcquire()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            Optional<String> holder = lock.holder();
            if (holder.isPresent() && !holder.get().equals(told)) {
                told = holder.get();
                listener.accept(new Event.LockWaiting(told, waited));
            }
            if (waited.compareTo(settings.lockWait()) >= 0) {
                throw new ApplyException.LockedByAnother(told, waited);
            }
            settings.cancellation()
                    .pause(Duration.ofMillis(
                            ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_MILLIS, LONGEST_PAUSE_MILLIS)));
        }
    }
}
