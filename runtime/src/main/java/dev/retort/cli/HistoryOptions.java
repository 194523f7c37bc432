package dev.retort.cli;

import dev.retort.apply.Settings;
import picocli.CommandLine.Option;

/** Where the history is, and as whom it is read and written. */
final class HistoryOptions {

    @Option(
            names = "--role",
            paramLabel = "<role>",
            description = "SET ROLE to this one, which then owns what is created (or RETORT_ROLE)")
    private String role;

    @Option(
            names = "--history-schema",
            paramLabel = "<schema>",
            description = "the schema of the table retort_history (the connection's own; or RETORT_HISTORY_SCHEMA)")
    private String historySchema;

    Settings settings() {
        if ("".equals(role)) {
            throw new UsageException("--role names no role");
        }
        if ("".equals(historySchema)) {
            throw new UsageException("--history-schema names no schema");
        }
        Settings settings = Settings.defaults();
        if (role != null) {
            settings = settings.withRole(role);
        }
        return historySchema == null ? settings : settings.withHistorySchema(historySchema);
    }
}
