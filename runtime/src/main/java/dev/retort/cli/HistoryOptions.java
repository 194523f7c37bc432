package dev.retort.cli;

import dev.retort.apply.Settings;
import picocli.CommandLine.Option;

/** Where the history is, and as whom it is read and written. */
final class HistoryOptions {

    @Option(
            names = "--role",
            paramLabel = "<role>",
            description = "act as this role (SET ROLE), who owns what is created (or RETORT_ROLE)")
    private String role;

    @Option(
            names = "--history-schema",
            paramLabel = "<schema>",
            description = "where the table retort_history is (the connection's own schema; or RETORT_HISTORY_SCHEMA)")
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
