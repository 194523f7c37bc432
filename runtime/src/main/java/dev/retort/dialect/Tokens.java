package dev.retort.dialect;

import java.util.List;
import java.util.function.Supplier;

/** The tokens of an SQL expression, taken one after the other. */
final class Tokens {

    private final String sql;
    private final List<Token> tokens;
    private int position;

    /** @throws UnreadableExpressionException if there is something unheard of */
    Tokens(String sql) {
        this.sql = sql;
        this.tokens = Token.of(sql);
    }

    Token next() {
        return tokens.get(position);
    }

    Token afterNext() {
        return tokens.get(position + 1);
    }

    void skip() {
        position++;
    }

    String take(Token.Kind kind) {
        if (next().kind() != kind) {
            throw unreadable();
        }
        return tokens.get(position++).text();
    }

    boolean takesWord(String word) {
        boolean there = next().isWord(word);
        position += there ? 1 : 0;
        return there;
    }

    boolean takesSymbol(String symbol) {
        boolean there = next().isSymbol(symbol);
        position += there ? 1 : 0;
        return there;
    }

    void expectWord(String word) {
        if (!takesWord(word)) {
            throw unreadable();
        }
    }

    void expectSymbol(String symbol) {
        if (!takesSymbol(symbol)) {
            throw unreadable();
        }
    }

    <T> T inParentheses(Supplier<T> inside) {
        expectSymbol("(");
        T result = inside.get();
        expectSymbol(")");
        return result;
    }

    UnreadableExpressionException unreadable() {
        return new UnreadableExpressionException(sql);
    }
}
