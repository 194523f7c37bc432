package dev.retort.cli;

import dev.retort.apply.Settings;
import picocli.CommandLine.Option;

/** How long to stand in line behind another migrator. */
final class LockWaitOption {

    private static final String NAME = "--lock-wait";

    @Option(
            names = NAME,
            paramLabel = "<seconds>",
            defaultValue = "600",
            description = "how long to wait for another migrator (${DEFAULT-VALUE}; or RETORT_LOCK_WAIT)")
    private long seconds;

    Settings settings(Settings others) {
        return others.withLockWait(Seconds.of(NAME, seconds));
    }
}
