package dev.retort.cli;

import dev.retort.apply.LockTimeouts;
import dev.retort.apply.Settings;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How an upgrade or downgrade is done. */
final class ApplyOptions {

    @Option(
            names = "--lock-wait",
            paramLabel = "<seconds>",
            defaultValue = "600",
            description = "how long to wait for another migrator (${DEFAULT-VALUE}; or RETORT_LOCK_WAIT)")
    private long lockWait;

    @Option(
            names = "--retry-budget",
            paramLabel = "<seconds>",
            defaultValue = "600",
            description = "how long to try again while tables are in use (${DEFAULT-VALUE}; or RETORT_RETRY_BUDGET)")
    private long retryBudget;

    @Option(names = "--single-transaction", description = "all or nothing, where the database can")
    private boolean singleTransaction;

    Settings settings(Settings others) {
        return others.withLockWait(Duration.ofSeconds(lockWait))
                .withLockTimeouts(LockTimeouts.DEFAULT.withBudget(Duration.ofSeconds(retryBudget)))
                .withSingleTransaction(singleTransaction);
    }
}
