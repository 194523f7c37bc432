package dev.retort.processor.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, a quoted name, or something else that SQL is made of.
 *
 * @param start where it stands in the SQL
 */
record Token(Kind kind, String text, int start, int end) {

    static final Token END = new Token(Kind.OTHER, "", 0, 0);

    enum Kind {
        WORD,
        QUOTED_NAME,
        OTHER
    }

    // Possessive, as what repeats alternatives would else call itself for each of them, and the stack has an end.
    private static final Pattern TOKEN = Pattern.compile(
            "(?<space>\\s+|--[^\\n]*|/\\*.*?\\*/)|(?<text>'(?:[^']|'')*+')|\"(?<quoted>(?:[^\"]|\"\")++)\""
                    + "|(?<word>[\\p{L}_][\\p{L}\\p{N}_$]*)|(?<other>[\\p{N}.]*\\p{N}(?:[eE][+-]?\\p{N}+)?|[^'\"`$\\\\])",
            Pattern.DOTALL);

    /** None where it holds what databases read in different ways. */
    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(sql);
        int position = 0;
        while (position < sql.length()) {
            if (!token.find(position) || token.start() != position) {
                return List.of();
            }
            position = token.end();
            if (token.group("word") != null) {
                tokens.add(new Token(Kind.WORD, token.group(), token.start(), token.end()));
            } else if (token.group("quoted") != null) {
                tokens.add(new Token(
                        Kind.QUOTED_NAME, token.group("quoted").replace("\"\"", "\""), token.start(), token.end()));
            } else if (token.group("space") == null) {
                tokens.add(new Token(Kind.OTHER, token.group(), token.start(), token.end()));
            }
        }
        return tokens;
    }

    boolean is(String word) {
        return kind != Kind.QUOTED_NAME && text.equalsIgnoreCase(word);
    }

    /** As words of SQL are compared; a name in quotes is none. */
    String word() {
        return kind == Kind.QUOTED_NAME ? "\"" : text.toLowerCase(Locale.ROOT);
    }

    boolean isName() {
        return kind != Kind.OTHER;
    }
}
