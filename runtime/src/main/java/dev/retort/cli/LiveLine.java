package dev.retort.cli;

import java.io.PrintStream;

/**
 * The last line of a terminal, which changes while work goes on. The cursor waits at its beginning, so that whatever is printed
 * next takes its place.
 */
final class LiveLine {

    private static final String ERASED = "\033[K";
    /** What is too long is cut at the edge, wherever that is, for a line that wraps could not be taken back. */
    private static final String UNWRAPPED = "\033[?7l%s\033[?7h";

    private final PrintStream stream;
    private final boolean live;
    private boolean shown;

    LiveLine(PrintStream stream, boolean live) {
        this.stream = stream;
        this.live = live;
    }

    synchronized void show(String text) {
        if (live) {
            stream.print(ERASED + UNWRAPPED.formatted(Inert.of(text.replaceAll("\\R", " "))) + "\r");
            shown = true;
        }
    }

    synchronized void clear() {
        if (shown) {
            stream.print(ERASED + "\r");
            shown = false;
        }
    }
}
