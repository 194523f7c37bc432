package dev.retort.cli;

import dev.retort.operation.Database;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** For which kind of database SQL is written: the one that is named, or the one that the URL is of. */
final class DialectOptions {

    @Option(
            names = "--database",
            paramLabel = "<kind>",
            description =
                    "the database that SQL is written for, postgresql or h2, if no URL says it (or RETORT_DATABASE)")
    private Database database;

    @Mixin
    private final ConnectionOptions connection;

    DialectOptions(Terminal terminal) {
        this.connection = new ConnectionOptions(terminal);
    }

    ConnectionOptions connection() {
        return connection;
    }

    Database database() {
        return database != null
                ? database
                : connection
                        .database()
                        .orElseThrow(() ->
                                new UsageException("for which database? give --database postgresql or --database h2"));
    }
}
