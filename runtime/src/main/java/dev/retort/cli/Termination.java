package dev.retort.cli;

import dev.retort.apply.Cancellation;
import dev.retort.apply.Settings;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** What happens when the process is asked to end while it works. */
final class Termination implements AutoCloseable {

    private static final int ATTEMPTS = 50;
    private static final long PAUSE_MILLIS = 100;

    private final Cancellation cancellation;
    private final Consumer<String> said;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::terminated, "retort-termination");

    private Termination(Cancellation cancellation, Consumer<String> said) {
        this.cancellation = cancellation;
        this.said = said;
    }

    /** Does the work so that SIGTERM ends it well: the statement is cancelled, and the process waits for its rollback. */
    static <T> T run(Settings settings, Consumer<String> said, Function<Settings, T> work) {
        Cancellation cancellation = new Cancellation();
        try (Termination termination = new Termination(cancellation, said)) {
            Runtime.getRuntime().addShutdownHook(termination.hook);
            return work.apply(settings.withCancellation(cancellation));
        }
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
            said.accept(
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
