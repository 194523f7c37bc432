package dev.retort.cli;

import dev.retort.operation.Database;
import picocli.CommandLine.Option;

/** For which kind of database SQL is written, where none is connected. */
final class DatabaseOption {

    @Option(
            names = "--database",
            paramLabel = "<kind>",
            description = "with SQL to write: postgresql or h2; needed where no URL says it")
    private Database database;

    Database orOf(ConnectionOptions connection) {
        return database != null
                ? database
                : connection
                        .database()
                        .orElseThrow(() ->
                                new UsageException("for which database? give --database postgresql or --database h2"));
    }
}
