package dev.retort.cli;

import java.io.PrintStream;
import java.util.regex.Pattern;

/** Text for people: whatever a revision or a database has put into it, a terminal shows it and does not obey it. */
final class Inert extends PrintStream {

    private static final Pattern OBEYED =
            Pattern.compile("\r(?!\n)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u202A-\\u202E\\u2066-\\u2069]");

    private final PrintStream target;

    private Inert(PrintStream target) {
        super(target, true);
        this.target = target;
    }

    static PrintStream around(PrintStream target) {
        return new Inert(target);
    }

    static String of(String text) {
        return OBEYED.matcher(text)
                .replaceAll(it -> "\\\\u%04x".formatted((int) it.group().charAt(0)));
    }

    /** In the encoding of the target. */
    @Override
    public void print(String text) {
        target.print(of(String.valueOf(text)));
    }

    @Override
    public void println(String text) {
        target.println(of(String.valueOf(text)));
    }
}
