package dev.retort.dialect;

import dev.retort.schema.Identifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The smallest part of an SQL expression. */
record Token(Kind kind, String text) {

    enum Kind {
        /** In lower case. */
        WORD,
        /** What was in double quotes. */
        NAME,
        /** With its quotes, any escapes resolved. */
        STRING,
        NUMBER,
        SYMBOL,
        END
    }

    private static final Pattern PART = Pattern.compile("""
            \\s+ | --[^\\n]*+ | (?s:/\\*.*?\\*/)
            | [eE]'(?<escaped>(?:[^'\\\\]|\\\\.|'')*+)' | \\$(?<tag>\\w*)\\$(?<raw>(?s:.*?))\\$\\k<tag>\\$
            | (?<prefix>[nN]|[uU]&)?(?:'(?<string>[^']*+(?:''[^']*+)*+)'|"(?<name>[^"]*+(?:""[^"]*+)*+)")
            | (?<number>(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,4}+(?![0-9]))?)
            | (?<word>[\\p{L}_][\\p{L}\\p{Mn}\\p{Nd}_$]*)
            | (?<symbol>::|[-+*/<>=~!@\\#%^&|?]+|[(),.\\[\\]:])
            """, Pattern.COMMENTS);
    private static final Pattern UNICODE = Pattern.compile("\\\\(?:([0-9a-fA-F]{4})|\\+([0-9a-fA-F]{6})|(\\\\))");

    /** @throws UnreadableExpressionException if there is something unheard of */
    static List<Token> of(String sql) {
        try {
            return read(sql);
        } catch (IllegalArgumentException e) {
            // It escapes what is no character.
            throw new UnreadableExpressionException(sql);
        }
    }

    private static List<Token> read(String sql) {
        List<Token> tokens = new ArrayList<>();
        Matcher part = PART.matcher(sql);
        int position = 0;
        while (position < sql.length()) {
            if (!part.region(position, sql.length()).lookingAt()) {
                throw new UnreadableExpressionException(sql);
            }
            position = part.end();
            if (part.group("symbol") != null) {
                String symbol = withoutSign(part.group("symbol"));
                position = part.start() + symbol.length();
                tokens.add(new Token(Kind.SYMBOL, symbol));
            } else if (part.group("word") != null) {
                // Not every database folds more than the ASCII letters.
                tokens.add(new Token(Kind.WORD, new Identifier(part.group("word"), false).text()));
            } else if (part.group("number") != null) {
                tokens.add(new Token(Kind.NUMBER, inOneForm(part.group("number"))));
            } else if (part.group("escaped") != null) {
                tokens.add(string(EscapedText.plain(part.group("escaped"))));
            } else if (part.group("raw") != null) {
                tokens.add(string(part.group("raw").replace("'", "''")));
            } else if (part.group("string") != null) {
                tokens.add(string(unescaped(part.group("prefix"), part.group("string"))));
            } else if (part.group("name") != null) {
                String name = part.group("name").replace("\"\"", "\"");
                tokens.add(new Token(Kind.NAME, unescaped(part.group("prefix"), name)));
            }
        }
        tokens.add(new Token(Kind.END, ""));
        return tokens;
    }

    private static Token string(String text) {
        return new Token(Kind.STRING, "'" + MomentText.inOneForm(text) + "'");
    }

    /** {@code a=-1} compares; PostgreSQL's own rule for where an operator ends. */
    private static String withoutSign(String symbol) {
        String operator = symbol;
        while (operator.length() > 1 && operator.matches("[*/<>=+-]*[+-]")) {
            operator = operator.substring(0, operator.length() - 1);
        }
        return operator;
    }

    /** H2 shows a number with as many digits as the type has that it is compared with. */
    static String inOneForm(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    private static String unescaped(String prefix, String text) {
        return "u&".equalsIgnoreCase(prefix)
                ? UNICODE.matcher(text).replaceAll(it -> Matcher.quoteReplacement(unicode(it.group(1), it.group(2))))
                : text;
    }

    private static String unicode(String four, String six) {
        String digits = four != null ? four : six;
        return digits == null ? "\\" : Character.toString(Integer.parseInt(digits, 16));
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSymbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }
}
