package dev.retort.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "downgrade",
        description = "Takes revisions back, the newest first.",
        footer = {
            "",
            "Examples:",
            "  retort downgrade -1       the last one",
            "  retort downgrade 3f2a     everything after the revision whose id begins with 3f2a",
            "  retort downgrade base     everything"
        })
final class DowngradeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1",
            paramLabel = "<target>",
            description = "-1, base, or the first letters of the id of the revision to go back to")
    private String target;

    @Option(
            names = {"-v", "--verbose"},
            description = "print the SQL that runs")
    private boolean verbose;

    @Mixin
    private final ApplyOptions apply = new ApplyOptions();

    @Mixin
    private final ConnectionOptions connection;

    @Mixin
    private final RevisionOptions revisions = new RevisionOptions();

    DowngradeCommand(Terminal terminal) {
        this.terminal = terminal;
        this.connection = new ConnectionOptions(terminal);
    }

    @Override
    public Integer call() {
        Progress progress = new Progress(terminal.out(), verbose);
        progress.end(
                apply.run(revisions.on(connection.dataSource()).listener(progress), false, it -> it.downgrade(target)));
        return ExitCode.SUCCESS.number();
    }
}
