package dev.retort.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = "Writes a script that lets a shell complete commands and options.",
        footer = {"", "Examples:", "  source <(retort completion bash)", "  source <(retort completion zsh)"})
final class CompletionCommand implements Callable<Integer> {

    /** One script serves both: under zsh it loads what zsh has for completions of bash. */
    enum Shell {
        BASH,
        ZSH
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec command;

    @Parameters(arity = "1", paramLabel = "<shell>", description = "bash or zsh")
    private Shell shell;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        // The generator puts the time into a comment, which would make every run another script.
        String script =
                AutoComplete.bash("retort", command.root().commandLine()).replaceAll("(?m)^# Generated .*\\R", "");
        terminal.script(script);
        terminal.answer("script", script);
        return ExitCode.SUCCESS.number();
    }
}
