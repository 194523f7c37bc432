package dev.retort.cli;

import dev.retort.apply.ToolVersion;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code java -cp … dev.retort.cli.Main upgrade head --url jdbc:postgresql://localhost/shop}. */
@Command(
        name = "retort",
        synopsisSubcommandLabel = "<command>",
        description = "Applies the revisions on the class path to a database.",
        versionProvider = Main.Version.class,
        footer = {
            "",
            "Environment: RETORT_URL, RETORT_USER, RETORT_PASSWORD.",
            "",
            "Exit codes:",
            "   0  done, or nothing to do",
            "   1  a bug of Retort",
            "   2  wrong arguments, configuration or class path",
            "   4  the revisions contradict each other or the database's history",
            "   5  another migrator is at work",
            "   6  no access to the database",
            "   7  a revision failed and was rolled back",
            "   8  a revision failed and a part of it stays",
            "  10  the database is not what its revisions make",
            "  11  connected to a replica",
            "  75  nothing is wrong, try again later"
        })
public final class Main implements Runnable {

    @Option(names = "--stacktrace", scope = ScopeType.INHERIT, description = "print the stack trace of an error")
    private boolean stacktrace;

    @Option(
            names = {"-h", "--help"},
            scope = ScopeType.INHERIT,
            usageHelp = true,
            description = "show this help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "show the version")
    private boolean version;

    private final CommandLine commands;

    private Main(Terminal terminal) {
        commands = new CommandLine(this)
                .addSubcommand(new UpgradeCommand(terminal))
                .addSubcommand(new DowngradeCommand(terminal))
                .addSubcommand(new CurrentCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new SqlCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setParameterExceptionHandler((problem, args) -> misused(problem, terminal))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, terminal));
    }

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err, System.getenv()));
    }

    /** The same without ending the process; returns the exit code. */
    static int run(String[] args, PrintStream out, PrintStream err, Map<String, String> environment) {
        Secrets secrets = Secrets.in(args, environment);
        try (PrintStream maskedOut = MaskingStream.around(out, secrets);
                PrintStream maskedErr = MaskingStream.around(err, secrets)) {
            return new Main(new Terminal(maskedOut, maskedErr, environment)).commands.execute(args);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(commands, "which command? retort --help lists them");
    }

    private static int misused(ParameterException problem, Terminal terminal) {
        terminal.err().println("error: " + problem.getMessage());
        CommandLine command = problem.getCommandLine();
        if (!UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
            terminal.err().println("try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.USAGE.number();
    }

    private int failed(Exception problem, Terminal terminal) {
        ExitCode exitCode = ExitCode.of(problem);
        terminal.err()
                .println(
                        exitCode == ExitCode.INTERNAL
                                ? "error: this is a bug of Retort, please report it with --stacktrace: " + problem
                                : "error: " + problem.getMessage());
        if (stacktrace) {
            problem.printStackTrace(terminal.err());
        }
        return exitCode.number();
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"retort " + ToolVersion.get()};
        }
    }
}
