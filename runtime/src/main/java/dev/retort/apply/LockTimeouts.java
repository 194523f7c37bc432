package dev.retort.apply;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a statement may wait for a table before its revision steps back and lets the traffic pass. A statement that waits
 * stops everybody who comes after it, so the first waits are short.
 *
 * @param waits one for each attempt, the last for all that follow; none to wait without end
 * @param longestPause between attempts; pauses double up to it, each shortened by chance
 * @param budget when no further attempt is made
 */
public record LockTimeouts(List<Duration> waits, Duration longestPause, Duration budget) {

    public static final LockTimeouts DEFAULT = new LockTimeouts(
            List.of(
                    Duration.ofMillis(200),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(1),
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(5)),
            Duration.ofSeconds(30),
            Duration.ofMinutes(10));

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    public LockTimeouts {
        waits = List.copyOf(waits);
    }

    public LockTimeouts withBudget(Duration newBudget) {
        return new LockTimeouts(waits, longestPause, newBudget);
    }

    /** Zero is PostgreSQL's word for no limit. */
    Duration wait(int attempt) {
        return waits.isEmpty() ? Duration.ZERO : waits.get(Math.min(attempt, waits.size()) - 1);
    }

    /** By chance between nothing and the limit, so that many who were refused together do not come back together. */
    Duration pauseAfter(int attempt) {
        long limit = Math.min(longestPause.toMillis(), FIRST_PAUSE.toMillis() << Math.min(attempt - 1, 20));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(limit + 1));
    }
}
