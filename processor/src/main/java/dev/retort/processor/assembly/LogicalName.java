package dev.retort.processor.assembly;

import dev.retort.schema.Identifier;
import java.util.Locale;

/** A name before the naming strategy has seen it, in the letters it was written with. */
record LogicalName(String text, boolean quoted) {

    /** As it stands in an annotation: quoted in backticks, double quotes or brackets, or plain. */
    static LogicalName written(String text) {
        return isWrappedIn(text, '`', '`') || isWrappedIn(text, '"', '"') || isWrappedIn(text, '[', ']')
                ? new LogicalName(text.substring(1, text.length() - 1), true)
                : new LogicalName(text, false);
    }

    private static boolean isWrappedIn(String text, char first, char last) {
        return text.length() >= 2 && text.charAt(0) == first && text.charAt(text.length() - 1) == last;
    }

    /** Of what only has a name in the database. */
    static LogicalName of(Identifier physical) {
        return new LogicalName(physical.text(), physical.exact());
    }

    /** Only of a quoted name the case of its letters counts. */
    boolean isSame(LogicalName other) {
        return canonical().equals(other.canonical());
    }

    /** What tells it apart. */
    String canonical() {
        return quoted ? text : text.toLowerCase(Locale.ROOT);
    }

    /** As one would write it. */
    @Override
    public String toString() {
        return quoted ? '`' + text + '`' : text;
    }

    static LogicalName implicit(String text) {
        return new LogicalName(text, false);
    }
}
