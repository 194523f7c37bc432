package dev.retort.cli;

import dev.retort.apply.Settings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How long to stand in line behind another migrator. */
final class LockWaitOption {

    @Option(
            names = "--lock-wait",
            paramLabel = "<seconds>",
            defaultValue = "600",
            description = "how long to wait for another migrator (${DEFAULT-VALUE}; or RETORT_LOCK_WAIT)")
    private long seconds;

    Settings settings(Settings others) {
        return others.withLockWait(Duration.ofSeconds(seconds));
    }
}
