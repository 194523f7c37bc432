package dev.retort.processor.object;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statements of an SQL text, without comments between them; what is inside quotes and comments ends none. */
final class SqlStatements {

    private static final Pattern DOLLAR_QUOTE = Pattern.compile("\\$(?:[A-Za-z_]\\w*)?\\$");

    private static final Pattern BODY = word("begin\\s+atomic");
    private static final Pattern OPENING = word("begin|case");
    private static final Pattern CLOSING = word("end");

    private final String text;
    private final List<String> statements = new ArrayList<>();
    private final StringBuilder statement = new StringBuilder();
    private int position;

    private SqlStatements(String text) {
        this.text = text;
    }

    /** @throws UnreadableSqlException if a quote or comment has no end */
    static List<String> of(String text) throws UnreadableSqlException {
        SqlStatements reader = new SqlStatements(text);
        while (reader.position < text.length()) {
            reader.next();
        }
        reader.end();
        return reader.statements;
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    private void next() throws UnreadableSqlException {
        char c = text.charAt(position);
        if (text.startsWith("--", position)) {
            int end = text.indexOf('\n', position);
            skipComment(end < 0 ? text.length() : end);
        } else if (text.startsWith("/*", position)) {
            skipComment(after("*/", position + 2));
        } else if (c == '\'' || c == '"' || c == '`') {
            take(after(String.valueOf(c), position + 1));
        } else if (c == '$' && !followsWord()) {
            takeDollarQuoted();
        } else if (c == ';' && !isInsideBody()) {
            position++;
            end();
        } else {
            take(position + 1);
        }
    }

    /** As if it had never been there: a line that holds nothing else goes with it. */
    private void skipComment(int end) {
        int next = end;
        while (next < text.length() && isBlank(text.charAt(next))) {
            next++;
        }
        int length = statement.length();
        while (length > 0 && isBlank(statement.charAt(length - 1))) {
            length--;
        }
        boolean beginsLine = length == 0 || statement.charAt(length - 1) == '\n';
        boolean endsLine = next == text.length() || text.charAt(next) == '\n';
        position = next;
        if (endsLine) {
            statement.setLength(length);
            position += beginsLine && next < text.length() ? 1 : 0;
        } else if (!beginsLine) {
            statement.setLength(length);
            statement.append(' ');
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private void takeDollarQuoted() throws UnreadableSqlException {
        Matcher dollar = DOLLAR_QUOTE.matcher(text).region(position, text.length());
        take(dollar.lookingAt() ? after(dollar.group(), dollar.end()) : position + 1);
    }

    /** Of a function in standard SQL, whose statements end with semicolons too. */
    private boolean isInsideBody() {
        return BODY.matcher(statement).find()
                && OPENING.matcher(statement).results().count()
                        > CLOSING.matcher(statement).results().count();
    }

    private boolean followsWord() {
        return position > 0 && Character.isJavaIdentifierPart(text.charAt(position - 1));
    }

    private void take(int end) {
        statement.append(text, position, end);
        position = end;
    }

    private int after(String delimiter, int from) throws UnreadableSqlException {
        int end = text.indexOf(delimiter, from);
        if (end < 0) {
            throw new UnreadableSqlException(
                    lineAt(position), "what begins here with " + text.substring(position, from) + " has no end");
        }
        return end + delimiter.length();
    }

    private int lineAt(int offset) {
        return (int) text.substring(0, offset).lines().count()
                + (offset == 0 || text.charAt(offset - 1) == '\n' ? 1 : 0);
    }

    private void end() {
        String whole = statement.toString().strip();
        if (!whole.isEmpty()) {
            statements.add(whole);
        }
        statement.setLength(0);
    }
}
