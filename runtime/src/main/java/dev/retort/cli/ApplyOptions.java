package dev.retort.cli;

import dev.retort.apply.LockTimeouts;
import dev.retort.apply.Settings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an upgrade or downgrade is done. */
final class ApplyOptions {

    private static final String RETRY_BUDGET = "--retry-budget";

    @Mixin
    private final LockWaitOption lockWait = new LockWaitOption();

    @Option(
            names = RETRY_BUDGET,
            paramLabel = "<seconds>",
            defaultValue = "600",
            description = "how long to try again while tables are in use (${DEFAULT-VALUE}; or RETORT_RETRY_BUDGET)")
    private long retryBudget;

    @Option(
            names = "--single-transaction",
            description = "run all revisions in one transaction, all or nothing; only on PostgreSQL")
    private boolean singleTransaction;

    Settings settings(Settings others) {
        return lockWait.settings(others)
                .withLockTimeouts(LockTimeouts.DEFAULT.withBudget(Seconds.of(RETRY_BUDGET, retryBudget)))
                .withSingleTransaction(singleTransaction);
    }
}
