package dev.retort.dialect;

import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** SQL expressions in a form in which what a person wrote equals what the catalogue made of it. */
final class Expression {

    private final Dialect dialect;

    Expression(Dialect dialect) {
        this.dialect = dialect;
    }

    String normalised(String sql) {
        try {
            return term(sql).toString();
        } catch (UnreadableExpressionException e) {
            return words(sql);
        }
    }

    /** No default and a default of null are the same. */
    Optional<String> normalisedDefault(String sql, ColumnType type) {
        try {
            String normalised = Casts.of(term(sql), dialect.typeSql(type)).toString();
            return normalised.equals("null") ? Optional.empty() : Optional.of(normalised);
        } catch (UnreadableExpressionException e) {
            return Optional.of(words(sql));
        }
    }

    private Term term(String sql) {
        return new ExpressionParser(sql, dialect).expression();
    }

    private static String words(String sql) {
        try {
            List<Token> tokens = Token.of(sql);
            return tokens.stream()
                    .filter(it -> it.kind() != Token.Kind.END)
                    .map(it -> it.kind() == Token.Kind.NAME ? '"' + it.text() + '"' : it.text())
                    .collect(Collectors.joining(" "));
        } catch (UnreadableExpressionException e) {
            return sql.strip();
        }
    }
}
