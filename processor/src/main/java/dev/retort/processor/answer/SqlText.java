package dev.retort.processor.answer;

import java.util.Optional;

/** What is wrong with the shape of an SQL expression, whatever it says. */
final class SqlText {

    private final String sql;
    private int position;
    private int open;

    private SqlText(String sql) {
        this.sql = sql;
    }

    static Optional<String> flaw(String sql) {
        return sql.isBlank() ? Optional.of("it is empty") : new SqlText(sql).flaw();
    }

    private Optional<String> flaw() {
        while (position < sql.length()) {
            char c = sql.charAt(position);
            if (c == '\'' || c == '"') {
                int end = sql.indexOf(c, position + 1);
                if (end < 0) {
                    return Optional.of("a quote " + c + " stays open");
                }
                position = end;
            } else if (c == ';') {
                return Optional.of("it has a semicolon");
            } else if (sql.startsWith("--", position) || sql.startsWith("/*", position)) {
                return Optional.of("it has a comment");
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open < 0) {
                return Optional.of("a parenthesis closes that none opens");
            }
            position++;
        }
        return open > 0 ? Optional.of("a parenthesis stays open") : Optional.empty();
    }
}
