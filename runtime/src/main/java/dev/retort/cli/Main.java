package dev.retort.cli;

import dev.retort.apply.ToolVersion;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
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
            "Options may also be set as RETORT_* in the environment, or in retort.properties:",
            "url, user, password, password-file, line, database, directory, output, role,",
            "history-schema, lock-wait, retry-budget. Without a url, DATABASE_URL is taken.",
            "",
            "Exit codes:",
            "   0  done, or nothing to do",
            "   1  a bug of Retort",
            "   2  wrong arguments, configuration or class path",
            "   3  check: revisions are pending, or entities were compiled without Retort",
            "   4  the revisions contradict each other or the database's history",
            "   5  another migrator is at work",
            "   6  no access to the database, its history, or the role",
            "   7  a revision failed and was rolled back",
            "   8  a revision failed and a part of it stays",
            "  10  verify: the database is not what its revisions make",
            "  11  connected to a replica, or by a connection that is read-only",
            "  75  tables were in use, the connection was lost, somebody stopped it, or",
            "      stdout did not take all that was asked for: try again"
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

    /** Read before everything else by {@link OutputOptions} and {@link Configuration}; here for help and misuse. */
    @Option(
            names = "--output",
            scope = ScopeType.INHERIT,
            paramLabel = "<form>",
            description = "text or json: one object on stdout (or RETORT_OUTPUT)")
    private OutputOptions.Form output;

    @Option(
            names = "--config",
            scope = ScopeType.INHERIT,
            paramLabel = "<file>",
            description = "the configuration (retort.properties, if there is one; or RETORT_CONFIG)")
    private Path config;

    private final Terminal terminal;
    private final CommandLine commands;
    private boolean answered;

    private Main(Terminal terminal) {
        this.terminal = terminal;
        commands = new CommandLine(this)
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new NewCommand(terminal))
                .addSubcommand(new UpgradeCommand(terminal))
                .addSubcommand(new DowngradeCommand(terminal))
                .addSubcommand(new CurrentCommand(terminal))
                .addSubcommand(new HistoryCommand(terminal))
                .addSubcommand(new HeadsCommand(terminal))
                .addSubcommand(new BranchesCommand(terminal))
                .addSubcommand(new ShowCommand(terminal))
                .addSubcommand(new StampCommand(terminal))
                .addSubcommand(new MergeCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal))
                .addSubcommand(new SqlCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal))
                .setDefaultValueProvider(terminal.configuration())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.helpOut(), true))
                .setErr(new PrintWriter(terminal.err(), true))
                .setColorScheme(Help.defaultColorScheme(terminal.style().coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setParameterExceptionHandler((problem, args) -> misused(problem))
                .setExecutionExceptionHandler((problem, command, parsed) -> failed(problem, nameOf(command)));
    }

    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        Secrets secrets = Secrets.in(args, environment);
        int exitCode;
        PrintStream results = standardOutput();
        try (PrintStream err = MaskingStream.around(System.err, secrets)) {
            // Drivers log, and revisions may print; nothing of it is a result.
            System.setOut(err);
            System.setErr(err);
            exitCode = run(
                    args, results, err, environment, PasswordPrompt.ofThisProcess(), Screens.ofThisProcess(), secrets);
        }
        System.exit(exitCode);
    }

    /** A terminal shows what its locale knows; scripts and JSON are UTF-8 wherever they are written. */
    private static PrintStream standardOutput() {
        return PasswordPrompt.terminal().isPresent()
                ? System.out
                : new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    /** The same without ending the process; returns the exit code. */
    static int run(
            String[] args,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            PasswordPrompt prompt,
            Screens screens) {
        Secrets secrets = Secrets.in(args, environment);
        try (PrintStream maskedErr = MaskingStream.around(err, secrets)) {
            return run(args, out, maskedErr, environment, prompt, screens, secrets);
        }
    }

    private static int run(
            String[] args,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            PasswordPrompt prompt,
            Screens screens,
            Secrets secrets) {
        OutputOptions output = OutputOptions.in(args);
        try {
            Configuration configuration = Configuration.of(environment, output.config());
            configuration.tell(secrets);
            boolean json = output.json(configuration.value("output").orElse(""));
            return new Main(new Terminal(out, err, configuration, environment, secrets, prompt, screens, json))
                    .execute(args);
        } catch (UsageException e) {
            Configuration none = Configuration.of(environment);
            return new Main(new Terminal(out, err, none, environment, secrets, prompt, screens, output.json("")))
                    .failed(e, "");
        }
    }

    private int execute(String[] args) {
        int exitCode = commands.execute(args);
        ParseResult parsed = commands.getParseResult();
        if (!answered && !isHelp(parsed)) {
            terminal.end(nameOf(last(parsed)), ExitCode.of(exitCode), Optional.empty());
        }
        return exitCode == ExitCode.SUCCESS.number() && !terminal.resultsArrived() ? cutShort() : exitCode;
    }

    /** Half a script must not pass for one; but whoever is told to try {@code downgrade -1} again takes back one more. */
    private int cutShort() {
        if (terminal.isDone()) {
            terminal.warn("this is done, though standard output did not take all that there is to say of it");
            return ExitCode.SUCCESS.number();
        }
        terminal.error("standard output did not take everything: is the disk full, or has its reader gone?");
        return ExitCode.TRY_AGAIN.number();
    }

    private static CommandLine last(ParseResult parsed) {
        List<CommandLine> chain = parsed.asCommandLineList();
        return chain.get(chain.size() - 1);
    }

    private static boolean isHelp(ParseResult parsed) {
        return parsed.asCommandLineList().stream()
                .anyMatch(it -> it.isUsageHelpRequested() || it.isVersionHelpRequested());
    }

    private static String nameOf(CommandLine command) {
        return command.getParent() == null ? "" : command.getCommandName();
    }

    @Override
    public void run() {
        throw new ParameterException(commands, "which command? retort --help lists them");
    }

    private int misused(ParameterException problem) {
        CommandLine command = problem.getCommandLine();
        if (problem.getCause() instanceof UsageException configured) {
            return failed(configured, nameOf(command));
        }
        terminal.error(problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, command.getErr())) {
            terminal.err().println("try: " + command.getCommandSpec().qualifiedName() + " --help");
        }
        answered(ExitCode.USAGE, problem, nameOf(command));
        return ExitCode.USAGE.number();
    }

    private int failed(Exception problem, String command) {
        ExitCode exitCode = ExitCode.of(problem);
        terminal.error(
                exitCode == ExitCode.INTERNAL
                        ? "this is a bug of Retort, please report it with --stacktrace: " + problem
                        : problem.getMessage());
        if (stacktrace) {
            problem.printStackTrace(terminal.err());
        }
        answered(exitCode, problem, command);
        return exitCode.number();
    }

    private void answered(ExitCode exitCode, Exception problem, String command) {
        answered = true;
        terminal.end(command, exitCode, Optional.of(problem));
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"retort " + ToolVersion.get()};
        }
    }
}
