package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.apply.Script;
import dev.retort.apply.Settings;
import dev.retort.operation.Database;
import picocli.CommandLine.Mixin;

/** A line of revisions, for a database that is connected or for a script. */
final class ScriptOptions {

    @Mixin
    private final DialectOptions dialect;

    @Mixin
    private final HistoryOptions history = new HistoryOptions();

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    ScriptOptions(Terminal terminal) {
        this.dialect = new DialectOptions(terminal);
    }

    RevisionOptions revisions() {
        return revisions;
    }

    Settings settings() {
        return history.settings();
    }

    Retort retort() {
        return revisions.on(dialect.connection().dataSource()).settings(settings());
    }

    /** Of the kind that is asked for. */
    Script script() {
        return script(dialect.database());
    }

    /** Of the kind that the URL is of, whatever others are written for. */
    Script scriptAsConnected() {
        return script(dialect.connection().database().orElseThrow());
    }

    private Script script(Database database) {
        return new Script(revisions.revisions(), database, settings());
    }
}
