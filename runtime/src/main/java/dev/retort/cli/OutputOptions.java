package dev.retort.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Unmatched;

/** What must be known before the arguments are understood, so that even a misuse is answered in the form asked for. */
@Command
final class OutputOptions {

    enum Form {
        TEXT,
        JSON
    }

    @Option(names = "--output")
    private Form form;

    @Option(names = "--config")
    private String config;

    @Unmatched
    private String[] others;

    static OutputOptions in(String[] args) {
        OutputOptions options = new OutputOptions();
        try {
            new CommandLine(options)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setUnmatchedOptionsArePositionalParams(true)
                    .parseArgs(args);
        } catch (ParameterException e) {
            // The real parse says what is wrong.
            return options;
        }
        return options;
    }

    boolean json(String byDefault) {
        return form == null ? "json".equalsIgnoreCase(byDefault) : form == Form.JSON;
    }

    String config() {
        return config;
    }
}
