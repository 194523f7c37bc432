package dev.retort.cli;

import dev.retort.apply.Cancellation;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What happens when the process is asked to end while it works. */
final class Termination implements AutoCloseable {

    private static final int ATTEMPTS = 50;
    private static final long PAUSE_MILLIS = 100;

    private final Cancellation cancellation;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::terminated, "retort-termination");

    private Termination(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    static Termination of(Cancellation cancellation) {
        Termination termination = new Termination(cancellation);
        Runtime.getRuntime().addShutdownHook(termination.hook);
        return termination;
    }

    /** Ends the process itself, for only so it can say by its exit code that nothing is wrong. */
    private void terminated() {
        try {
            boolean rolledBack = false;
            for (int i = 0; i < ATTEMPTS && !rolledBack; i++) {
                // Again and again, for a statement that was just about to begin cannot be cancelled.
                cancellation.cancel();
                rolledBack = ended.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            }
            System.err.println(
                    rolledBack
                            ? "cancelled: what was finished is noted, the rest is rolled back"
                            : "cancelled: the database has not answered yet; it rolls back by itself");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.TRY_AGAIN.number());
    }

    @Override
    public void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already, and the hook sees to it.
        }
    }
}
