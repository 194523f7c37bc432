package dev.retort.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "upgrade",
        description = "Applies pending revisions, each in its own transaction where the database can.",
        footer = {
            "",
            "Examples:",
            "  retort upgrade            all pending revisions",
            "  retort upgrade +1         the next one",
            "  retort upgrade 3f2a       up to the revision whose id begins with 3f2a",
            "  retort upgrade --url jdbc:postgresql://localhost/shop --user shop"
        })
final class UpgradeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "<target>",
            defaultValue = "head",
            description = "head, +2, or the first letters of a revision's id (${DEFAULT-VALUE})")
    private String target;

    @Option(
            names = {"-v", "--verbose"},
            description = "print the SQL that runs")
    private boolean verbose;

    @Option(
            names = "--replace-unknown",
            description =
                    "first take back what another version of the application applied, with the SQL in its history")
    private boolean replaceUnknown;

    @Mixin
    private final ApplyOptions apply = new ApplyOptions();

    @Mixin
    private final ConnectionOptions connection;

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    UpgradeCommand(Terminal terminal) {
        this.terminal = terminal;
        this.connection = new ConnectionOptions(terminal);
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(terminal.out(), verbose);
        progress.end(apply.run(
                revisions.on(connection.dataSource()).listener(progress), replaceUnknown, it -> it.upgrade(target)));
        return ExitCode.SUCCESS.number();
    }
}
