package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.revision.RevisionIndex;
import dev.retort.revision.Revisions;
import javax.sql.DataSource;
import picocli.CommandLine.Option;

/** Which line of revisions. */
final class RevisionOptions {

    @Option(
            names = "--line",
            paramLabel = "<name>",
            defaultValue = RevisionIndex.DEFAULT_LINE,
            description = "the line of revisions, as @Migrations names it (${DEFAULT-VALUE}; or RETORT_LINE)")
    private String line;

    String name() {
        return line;
    }

    Revisions revisions() {
        return Revisions.of(line, Thread.currentThread().getContextClassLoader());
    }

    Retort on(DataSource dataSource) {
        return Retort.on(dataSource).line(line);
    }
}
