package dev.retort.cli;

import dev.retort.Retort;
import picocli.CommandLine.Mixin;

/** A line of revisions and the database it is for: what every command needs that asks one. */
final class TargetOptions {

    @Mixin
    private final ConnectionOptions connection;

    @Mixin
    private final HistoryOptions history = new HistoryOptions();

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    TargetOptions(Terminal terminal) {
        this.connection = new ConnectionOptions(terminal);
    }

    ConnectionOptions connection() {
        return connection;
    }

    RevisionOptions revisions() {
        return revisions;
    }

    Retort retort() {
        return revisions.on(connection.dataSource()).settings(history.settings());
    }
}
