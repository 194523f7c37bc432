package dev.retort.processor.object;

/** A file that does not say what we need to know of it. */
final class UnreadableSqlException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    UnreadableSqlException(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }
}
