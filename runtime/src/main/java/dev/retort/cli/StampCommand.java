package dev.retort.cli;

import dev.retort.Retort;
import dev.retort.apply.Stamped;
import dev.retort.revision.Range;
import dev.retort.revision.Target;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "stamp",
        description = "Notes that the database is at a revision, without running anything.",
        footer = {
            "",
            "Examples:",
            "  retort stamp head           the schema is there already",
            "  retort stamp billing@3f2a   one branch; the others stay as they are",
            "  retort stamp base           nothing is applied",
            "  retort stamp --purge 3f2a   also forgets revisions that are unknown here",
            "  retort stamp 3f2a:head --sql --database postgresql"
        })
final class StampCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "<target>", description = "the revision it stands at; one for each branch")
    private String[] targets;

    @Option(names = "--purge", description = "first forget all that is noted")
    private boolean purge;

    @Option(names = "--sql", description = "write a script for a target or from:to instead; asks no database")
    private boolean sql;

    @Mixin
    private final LockWaitOption lockWait = new LockWaitOption();

    @Mixin
    private final ScriptOptions options;

    StampCommand(Terminal terminal) {
        this.terminal = terminal;
        this.options = new ScriptOptions(terminal);
    }

    @Override
    public Integer call() {
        if (sql) {
            write();
        } else {
            stamp();
        }
        return ExitCode.SUCCESS.number();
    }

    private void stamp() {
        Stamped stamped = stamped();
        terminal.done();
        stamped.purged().forEach(it -> terminal.out().println("forgotten " + it));
        stamped.stamp().forgotten().forEach(it -> terminal.out().println("forgotten " + it));
        stamped.stamp().noted().forEach(it -> terminal.out().println("noted " + it));
        terminal.out().println("stands at " + RevisionLine.parents(stamped.current()));
        terminal.answer("purged", stamped.purged());
        terminal.answer("forgotten", Described.revisions(stamped.stamp().forgotten()));
        terminal.answer("noted", Described.revisions(stamped.stamp().noted()));
        terminal.answer("current", stamped.current());
    }

    private Stamped stamped() {
        try (Progress progress = new Progress(terminal, false)) {
            Retort retort = options.retort()
                    .settings(lockWait.settings(options.settings()))
                    .listener(progress);
            return purge ? retort.purgeAndStamp(targets) : retort.stamp(targets);
        }
    }

    private void write() {
        if (purge) {
            throw new UsageException("a script cannot --purge: it does not see what is noted");
        }
        Range range = Range.parse(targets[0]);
        List<Target> to = Stream.concat(
                        Stream.of(range.to()),
                        Stream.of(targets).skip(1).map(Target::parse).map(Target::offline))
                .toList();
        String script = options.script().stamp(range.from(), to);
        terminal.script(script);
        terminal.answer("sql", script);
    }
}
