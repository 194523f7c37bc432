package dev.retort.schema;

import java.util.regex.Pattern;

/**
 * The name of one thing in a database.
 *
 * <p>A plain name folds to the case the database prefers ({@code customers} on PostgreSQL, {@code CUSTOMERS} on H2), as it would
 * without quotes; an exact name, written in backticks, keeps its letters everywhere. Retort quotes both when it renders them.
 *
 * @param text the name; of a plain one the ASCII letters are lower case (the only letters that every database folds alike)
 */
public record Identifier(String text, boolean exact) implements Comparable<Identifier> {

    /** What SQL allows without quotes; any other name can only be meant exactly. */
    private static final Pattern UNQUOTABLE = Pattern.compile("[\\p{L}_][\\p{L}\\p{Mn}\\p{Nd}_$]*");

    public Identifier {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a name must have at least one character");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a name must not hold the character NUL");
        }
        exact = exact || !isPlainAscii(text) && !UNQUOTABLE.matcher(text).matches();
        text = exact ? text : foldAscii(text);
    }

    /** Reads a name as JPA writes it: {@code name} is plain, {@code `Name`} and {@code "Name"} are exact. */
    public static Identifier of(String written) {
        if (written.length() > 2 && (isWrappedIn(written, '`') || isWrappedIn(written, '"'))) {
            String quote = written.substring(0, 1);
            return new Identifier(written.substring(1, written.length() - 1).replace(quote + quote, quote), true);
        }
        return new Identifier(written, false);
    }

    private static boolean isWrappedIn(String written, char quote) {
        return written.charAt(0) == quote && written.charAt(written.length() - 1) == quote;
    }

    /** Nearly every name is, and a schema has more names than anything else. */
    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            if (!isLetter && (i == 0 || (c < '0' || c > '9') && c != '$')) {
                return false;
            }
        }
        return true;
    }

    private static String foldAscii(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded = folded == null ? new StringBuilder(text) : folded;
                folded.setCharAt(i, (char) (c + ('a' - 'A')));
            }
        }
        return folded == null ? text : folded.toString();
    }

    // By hand, as in what is made of names: a compile compares all of them, and what records bring along is slow in a
    // young JVM.
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Identifier name && exact == name.exact && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Boolean.hashCode(exact);
    }

    @Override
    public int compareTo(Identifier other) {
        int order = text.compareTo(other.text);
        return order == 0 ? Boolean.compare(exact, other.exact) : order;
    }

    /** As SQL written by hand has it, in quotes only where they say something. */
    public String sql() {
        return exact ? inQuotes() : text;
    }

    public String inQuotes() {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    /** The name as {@link #of} reads it back. */
    @Override
    public String toString() {
        return exact ? '`' + text.replace("`", "``") + '`' : text;
    }
}
