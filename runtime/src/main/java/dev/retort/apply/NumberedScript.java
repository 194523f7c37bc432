package dev.retort.apply;

import dev.retort.dialect.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements as one text that a person can run, and that can be taken apart again whatever the statements hold. */
final class NumberedScript {

    private static final String OUTSIDE = " outside the transaction";

    private NumberedScript() {}

    static String of(List<Statement> statements) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < statements.size(); i++) {
            text.append(header(i + 1, statements.size()));
            text.append(statements.get(i).transactional() ? "" : OUTSIDE).append('\n');
            text.append(ScriptText.of(List.of(statements.get(i))));
        }
        return text.toString();
    }

    private static String header(int number, int count) {
        return "-- statement " + number + " of " + count;
    }

    /** A statement may hold a line like a header; but not the one with the next number, and of the same count. */
    static List<Statement> parse(String text) {
        Matcher first = Pattern.compile("\\A-- statement 1 of (\\d+)").matcher(text);
        List<Statement> statements = new ArrayList<>();
        if (!first.find()) {
            return statements;
        }
        int count = Integer.parseInt(first.group(1));
        int start = 0;
        for (int number = 1; number <= count; number++) {
            int body = text.indexOf('\n', start) + 1;
            int end = number == count ? text.length() : text.indexOf("\n" + header(number + 1, count), body) + 1;
            String sql = text.substring(body, end).strip();
            boolean transactional = !text.substring(start, body).stripTrailing().endsWith(OUTSIDE);
            statements.add(new Statement(
                    sql.endsWith(";") ? sql.substring(0, sql.length() - 1) : sql, "take back", transactional));
            start = end;
        }
        return statements;
    }
}
