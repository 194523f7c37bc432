package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.apply.Cancellation;
import dev.retort.apply.LockTimeouts;
import dev.retort.apply.Settings;
import java.time.Duration;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** How an upgrade or downgrade is done. */
final class ApplyOptions {

    @Option(
            names = "--lock-wait",
            paramLabel = "<seconds>",
            defaultValue = "600",
            description = "how long to wait for another migrator (${DEFAULT-VALUE})")
    private long lockWait;

    @Option(
            names = "--retry-budget",
            paramLabel = "<seconds>",
            defaultValue = "600",
            description = "how long to try again while tables are in use (${DEFAULT-VALUE})")
    private long retryBudget;

    @Option(names = "--single-transaction", description = "all or nothing, where the database can")
    private boolean singleTransaction;

    @Option(
            names = "--role",
            paramLabel = "<role>",
            description = "act as this role (SET ROLE), who owns what is created")
    private String role;

    @Option(
            names = "--history-schema",
            paramLabel = "<schema>",
            description = "where the table retort_history is (the connection's own schema)")
    private String historySchema;

    Settings settings() {
        Settings settings = Settings.defaults()
                .withLockWait(Duration.ofSeconds(lockWait))
                .withLockTimeouts(LockTimeouts.DEFAULT.withBudget(Duration.ofSeconds(retryBudget)))
                .withSingleTransaction(singleTransaction);
        if (role != null) {
            settings = settings.withRole(role);
        }
        return historySchema == null ? settings : settings.withHistorySchema(historySchema);
    }

    /** Does the work so that SIGTERM ends it well: the statement is cancelled, and the process waits for its rollback. */
    <T> T run(Retort retort, boolean replaceUnknown, Function<Retort, T> work) {
        Cancellation cancellation = new Cancellation();
        Settings settings = settings().withReplaceUnknown(replaceUnknown).withCancellation(cancellation);
        try (Termination termination = Termination.of(cancellation)) {
            return work.apply(retort.settings(settings));
        }
    }
}
