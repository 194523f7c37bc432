package dev.retort.cli;

import dev.retort.revision.Direction;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "downgrade",
        description = "Takes revisions back, the newest first.",
        footer = {
            "",
            "Examples:",
            "  retort downgrade -1               the last one",
            "  retort downgrade 3f2a             everything after the revision 3f2a…",
            "  retort downgrade billing@3f2a     the same, only on the branch billing",
            "  retort downgrade base             everything",
            "  retort downgrade head:-1 --sql --database postgresql > downgrade.sql"
        })
final class DowngradeCommand implements Callable<Integer> {

    @Parameters(
            arity = "1",
            paramLabel = "<target>",
            description = "-1, base, or the first letters of the id of the revision that stays last")
    private String target;

    @Mixin
    private final MigrationOptions migration;

    DowngradeCommand(Terminal terminal) {
        this.migration = new MigrationOptions(terminal, Direction.DOWNGRADE);
    }

    @Override
    public Integer call() {
        return migration.run(target, false);
    }
}
