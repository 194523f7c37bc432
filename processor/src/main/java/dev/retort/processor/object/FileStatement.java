package dev.retort.processor.object;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement of a file as revisions hold it: comment lines before it say where it is from, so that they tell what each file held.
 *
 * @param isFirst whether the file begins with it
 * @param text the statement; of the first one with the directives of the file
 */
record FileStatement(String file, boolean isFirst, String text) {

    private static final Pattern WRITTEN = Pattern.compile("-- (?<more>more of )?file: (?<file>.+)\\n(?<text>(?s:.+))");

    static Optional<FileStatement> in(String sql) {
        Matcher written = WRITTEN.matcher(sql);
        return written.matches()
                ? Optional.of(
                        new FileStatement(written.group("file"), written.group("more") == null, written.group("text")))
                : Optional.empty();
    }

    String sql() {
        return (isFirst ? "-- file: " : "-- more of file: ") + file + "\n" + text;
    }
}
