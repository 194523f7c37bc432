package dev.retort.processor.answer;

import dev.retort.operation.Conversion;
import dev.retort.schema.Identifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a column holds, for something else, while its type changes.
 *
 * @param becomes what rows hold, to what they shall hold
 */
record Exchange(Identifier column, Map<String, String> becomes) {

    /**
     * What is neither a name nor a number fails to be one, and stops the revision.
     *
     * @param enumType that keeps everything else out already
     */
    Conversion ofTextsToNumbers(Optional<Identifier> enumType) {
        return new Conversion(
                to(becomes, true, false)
                        + (enumType.isPresent() ? end() : " else cast(" + column.sql() + " as smallint)" + end()),
                Optional.of(enumType.map(this::toValues).orElseGet(() -> to(back(), false, true) + end())));
    }

    Conversion ofNumbersToValues(Identifier enumType) {
        Exchange back = new Exchange(column, back());
        return new Conversion(back.toValues(enumType), Optional.of(to(back(), true, false) + end()));
    }

    /** Where both are texts, or both are numbers. */
    Conversion ofAKind(boolean areTexts) {
        String otherwise = " else " + column.sql() + end();
        return new Conversion(
                to(becomes, areTexts, areTexts) + otherwise, Optional.of(to(back(), areTexts, areTexts) + otherwise));
    }

    private String toValues(Identifier enumType) {
        return "cast(" + to(back(), false, true) + end() + " as " + enumType.sql() + ")";
    }

    private String to(Map<String, String> values, boolean fromTexts, boolean toTexts) {
        StringBuilder cases = new StringBuilder("case " + column.sql());
        values.forEach((from, to) -> cases.append(" when ")
                .append(literal(from, fromTexts))
                .append(" then ")
                .append(literal(to, toTexts)));
        return cases.toString();
    }

    private static String end() {
        return " end";
    }

    private Map<String, String> back() {
        Map<String, String> back = new LinkedHashMap<>();
        becomes.forEach((from, to) -> back.put(to, from));
        return back;
    }

    private static String literal(String value, boolean isText) {
        return isText ? "'" + value.replace("'", "''") + "'" : value;
    }
}
