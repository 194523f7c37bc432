package dev.retort.processor.assembly;

/** A name before the naming strategy has seen it. */
record LogicalName(String text, boolean quoted) {

    /** As it stands in an annotation: quoted in backticks or double quotes, or plain. */
    static LogicalName written(String text) {
        return isWrappedIn(text, '`') || isWrappedIn(text, '"')
                ? new LogicalName(text.substring(1, text.length() - 1), true)
                : new LogicalName(text, false);
    }

    private static boolean isWrappedIn(String text, char quote) {
        return text.length() >= 2 && text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
    }

    static LogicalName implicit(String text) {
        return new LogicalName(text, false);
    }
}
