package dev.retort.cli;

import dev.retort.revision.Direction;
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
            "  retort upgrade                  all pending revisions",
            "  retort upgrade +1               the next one",
            "  retort upgrade 3f2a             up to the revision whose id begins with 3f2a",
            "  retort upgrade billing@head     the branch with the label billing",
            "  retort upgrade heads            all branches",
            "  retort upgrade --dry-run        what would run",
            "  retort upgrade 3f2a:head --sql --database postgresql > upgrade.sql"
        })
final class UpgradeCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "<target>",
            defaultValue = "head",
            description = "head, heads, +2, a label, or the first letters of a revision's id (${DEFAULT-VALUE})")
    private String target;

    @Option(
            names = "--replace-unknown",
            description =
                    "first take back the applied revisions that are unknown here, with the SQL in the history table")
    private boolean replaceUnknown;

    @Mixin
    private final MigrationOptions migration;

    UpgradeCommand(Terminal terminal) {
        this.migration = new MigrationOptions(terminal, Direction.UPGRADE);
    }

    @Override
    public Integer call() {
        return migration.run(target, replaceUnknown);
    }
}
