package dev.retort.dialect;

import dev.retort.schema.ColumnType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type that computes its values, taken apart.
 *
 * @param type of the values
 * @param stored whether they are computed when a row is written, not when it is read
 */
public record ComputedType(String type, String expression, boolean stored) {

    private static final Pattern FORM = Pattern.compile(
            "(?<type>.+?)\\s+generated\\s+always\\s+as\\s*\\((?<expression>.*)\\)\\s*(?:virtual|(?<stored>stored))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    public static Optional<ComputedType> of(String sql) {
        Matcher form = FORM.matcher(sql);
        return form.matches()
                ? Optional.of(
                        new ComputedType(form.group("type"), form.group("expression"), form.group("stored") != null))
                : Optional.empty();
    }

    public ColumnType computing(String words) {
        return ColumnType.defined(type + " generated always as (" + words + ")" + (stored ? " stored" : ""));
    }
}
