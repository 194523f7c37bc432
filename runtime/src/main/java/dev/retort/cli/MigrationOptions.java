package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.apply.ApplyException;
import dev.retort.apply.Outcome;
import dev.retort.apply.PlannedStep;
import dev.retort.apply.Script;
import dev.retort.apply.Settings;
import dev.retort.revision.Direction;
import dev.retort.revision.Range;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What upgrade and downgrade have in common: to run, to say what would run, or to write it down. */
final class MigrationOptions {

    private final Terminal terminal;
    private final Direction direction;

    @Option(
            names = {"-v", "--verbose"},
            description = "print the SQL that runs")
    private boolean verbose;

    @Option(names = "--dry-run", description = "show what would run, with its SQL, and run nothing")
    private boolean dryRun;

    @Option(names = "--sql", description = "write a script for a range from:to instead; asks no database")
    private boolean sql;

    @Mixin
    private final ApplyOptions apply = new ApplyOptions();

    @Mixin
    private final ScriptOptions options;

    MigrationOptions(Terminal terminal, Direction direction) {
        this.terminal = terminal;
        this.direction = direction;
        this.options = new ScriptOptions(terminal);
    }

    int run(String target, boolean replaceUnknown) {
        terminal.answer("direction", direction.toString());
        terminal.answer("dryRun", dryRun);
        if (sql) {
            write(Range.parse(target, direction));
        } else if (dryRun) {
            say(target, replaceUnknown);
        } else {
            migrate(target, replaceUnknown);
        }
        return ExitCode.SUCCESS.number();
    }

    private void write(Range range) {
        range.plan(options.revisions().revisions().graph(), direction);
        String script = options.script().of(range);
        terminal.script(script);
        terminal.answer("sql", script);
    }

    private void say(String target, boolean replaceUnknown) {
        Retort retort = options.retort().settings(options.settings().withReplaceUnknown(replaceUnknown));
        List<PlannedStep> plan =
                switch (direction) {
                    case UPGRADE -> retort.planUpgrade(target);
                    case DOWNGRADE -> retort.planDowngrade(target);
                };
        terminal.answer("replaced", described(plan, it -> it.takenBackBy().isPresent()));
        terminal.answer("revisions", described(plan, it -> it.takenBackBy().isEmpty()));
        Script script = options.scriptAsConnected();
        for (PlannedStep it : plan) {
            terminal.out()
                    .println("would " + (it.takenBackBy().isPresent() ? "take back " : it.direction() + " ")
                            + it.revision().id() + " " + it.revision().message());
            String sql = it.takenBackBy().orElseGet(() -> script.of(it.revision(), it.direction()));
            terminal.out().print(sql.indent(2));
        }
        if (plan.isEmpty()) {
            terminal.out().println("nothing to do");
        }
    }

    private static List<Map<String, Object>> described(List<PlannedStep> plan, Predicate<PlannedStep> which) {
        return Described.revisions(
                plan.stream().filter(which).map(PlannedStep::revision).toList());
    }

    private void migrate(String target, boolean replaceUnknown) {
        Outcome outcome;
        try (Progress progress = new Progress(terminal, verbose)) {
            Settings settings = apply.settings(options.settings()).withReplaceUnknown(replaceUnknown);
            Retort retort = options.retort().listener(progress);
            if (direction == Direction.UPGRADE) {
                retort.unseenChanges().forEach(it -> terminal.warn(UnseenWarning.of(it)));
            }
            try {
                outcome = Termination.run(settings, progress::interrupted, cancellable -> switch (direction) {
                    case UPGRADE -> retort.settings(cancellable).upgrade(target);
                    case DOWNGRADE -> retort.settings(cancellable).downgrade(target);
                });
            } catch (ApplyException e) {
                progress.failed(target, e);
                throw e;
            }
            terminal.done();
            progress.end(outcome);
        }
        terminal.answer("replaced", Described.revisions(outcome.replaced()));
        terminal.answer("revisions", Described.revisions(outcome.revisions()));
        terminal.answer("current", outcome.current());
    }
}
