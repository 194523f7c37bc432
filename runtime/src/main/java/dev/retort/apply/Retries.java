package dev.retort.apply;

import dev.retort.revision.IndexedRevision;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Does a piece of work again, from its beginning, for as long as it fails only because others use what it needs. */
final class Retries {

    /** A piece of work that leaves nothing behind when it fails. */
    @FunctionalInterface
    interface Attempt {
        void run(Duration lockTimeout) throws Exception;
    }

    private final Settings settings;
    private final Blockers blockers;
    private final Consumer<Event> listener;

    Retries(Settings settings, Blockers blockers, Consumer<Event> listener) {
        this.settings = settings;
        this.blockers = blockers;
        this.listener = listener;
    }

    void run(IndexedRevision revision, Attempt attempt) throws Exception {
        LockTimeouts timeouts = settings.lockTimeouts();
        long start = System.nanoTime();
        for (int number = 1; ; number++) {
            try (Blockers.Watch watch = number == 1 ? Blockers.NOBODY : blockers.watch()) {
                try {
                    attempt.run(timeouts.wait(number));
                    return;
                } catch (Exception e) {
                    settings.cancellation().check();
                    if (e instanceof RevisionFailed || !SqlStates.busy(e)) {
                        throw e;
                    }
                    List<String> seen = watch.seen();
                    Duration pause = timeouts.pauseAfter(number);
                    Duration spent = Duration.ofNanos(System.nanoTime() - start);
                    if (spent.plus(pause).compareTo(timeouts.budget()) > 0) {
                        throw new ApplyException.Busy(revision, number, seen, e);
                    }
                    listener.accept(new Event.RevisionRetried(revision, number, ApplyException.words(e), seen, pause));
                    settings.cancellation().pause(pause);
                }
            }
        }
    }
}
