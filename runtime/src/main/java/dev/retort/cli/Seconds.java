package dev.retort.cli;

import java.time.Duration;

/** A time as options take it. */
final class Seconds {

    private Seconds() {}

    static Duration of(String option, long seconds) {
        if (seconds < 0) {
            throw new UsageException(option + " is a number of seconds, not " + seconds);
        }
        return Duration.ofSeconds(seconds);
    }
}
