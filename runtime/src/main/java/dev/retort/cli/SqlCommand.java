package dev.retort.cli;

import dev.retort.revision.Range;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "sql",
        description = "Writes a script of what upgrade or downgrade would run; asks no database.",
        footer = {
            "",
            "Examples:",
            "  retort sql head --database postgresql          from an empty database",
            "  retort sql 3f2a:head --database postgresql     from a revision on",
            "  retort sql head:-1 --database postgresql       the last one taken back"
        })
final class SqlCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "1",
            paramLabel = "<from:to>",
            description = "two targets with a colon between; one alone begins at base")
    private String range;

    @Mixin
    private final ScriptOptions options;

    SqlCommand(Terminal terminal) {
        this.terminal = terminal;
        this.options = new ScriptOptions(terminal);
    }

    @Override
    public Integer call() {
        String script = options.script().of(Range.parse(range));
        terminal.script(script);
        terminal.answer("sql", script);
        return ExitCode.SUCCESS.number();
    }
}
