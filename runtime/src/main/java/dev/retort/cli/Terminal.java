package dev.retort.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a command can see and say: lines to a person, or one JSON object to a program. */
final class Terminal {

    private final PrintStream results;
    private final PrintStream words;
    private final PrintStream err;
    private final PrintStream inertErr;
    private final Configuration configuration;
    private final Map<String, String> environment;
    private final Secrets secrets;
    private final PasswordPrompt prompt;
    private final Style outStyle;
    private final Style errStyle;
    private final boolean json;
    private boolean done;
    private final Map<String, Object> answer = new LinkedHashMap<>();

    /**
     * @param results as they are
     * @param err everything else, without secrets
     */
    Terminal(
            PrintStream results,
            PrintStream err,
            Configuration configuration,
            Map<String, String> environment,
            Secrets secrets,
            PasswordPrompt prompt,
            Screens screens,
            boolean json) {
        this.results = results;
        this.words = json ? new PrintStream(OutputStream.nullOutputStream()) : Inert.around(results);
        this.err = err;
        this.inertErr = Inert.around(err);
        this.configuration = configuration;
        this.environment = environment;
        this.secrets = secrets;
        this.prompt = prompt;
        this.outStyle = Style.of(screens, Screens.Stream.OUT, environment);
        this.errStyle = Style.of(screens, Screens.Stream.ERR, environment);
        this.json = json;
    }

    /** Results in words. */
    PrintStream out() {
        return words;
    }

    /** A result that a database or a shell is to read as it is. */
    void script(String script) {
        if (!json) {
            results.print(script);
        }
    }

    /** A revision came to its end, which may look so. */
    void finished(String direction, String rest) {
        if (!json) {
            results.println(outStyle.green(direction) + " " + Inert.of(rest));
        }
    }

    /** Streams keep to themselves that they failed. */
    boolean resultsArrived() {
        return !results.checkError();
    }

    /** Something is changed for good, and who asks for it again asks for more. */
    void done() {
        done = true;
    }

    boolean isDone() {
        return done;
    }

    PrintStream err() {
        return inertErr;
    }

    /** How results may look. */
    Style style() {
        return outStyle;
    }

    LiveLine liveLine() {
        return new LiveLine(err, errStyle.live());
    }

    void warn(String sentence) {
        err.println(errStyle.yellow("warning:") + " " + Inert.of(sentence));
    }

    void error(String sentence) {
        err.println(errStyle.red("error:") + " " + Inert.of(sentence));
    }

    /** Where help goes, whatever the form of the results. */
    PrintStream helpOut() {
        return results;
    }

    /** A result for a program. */
    void answer(String key, Object value) {
        answer.put(key, value);
    }

    /** The end of a command: the one object, if that is the form. */
    void end(String command, ExitCode exitCode, Optional<Throwable> problem) {
        if (!json) {
            return;
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("command", command);
        object.put("success", exitCode == ExitCode.SUCCESS);
        object.put("exitCode", exitCode.number());
        object.putAll(answer);
        problem.ifPresent(it -> object.put("error", masked(Described.problem(it, exitCode))));
        results.println(Json.of(object));
    }

    private Map<String, Object> masked(Map<String, Object> described) {
        described.replaceAll((key, value) -> value instanceof String text ? secrets.masked(text) : value);
        return described;
    }

    Configuration configuration() {
        return configuration;
    }

    /** The same text, which is masked wherever it is printed from now on. */
    String keptSecret(String secret) {
        secrets.add(secret);
        return secret;
    }

    Optional<String> askPassword(String question) {
        return prompt.apply(question).map(this::keptSecret);
    }

    Optional<String> environment(String name) {
        return Optional.ofNullable(environment.get(name)).filter(it -> !it.isEmpty());
    }
}
