package dev.retort.dialect;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SQL expressions in a form in which what a person wrote equals what the catalogue made of it. */
final class Expression {

    private static final Pattern JSON_TEXT_OR_SPACE = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*+\")|\\s++");
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("\\A('\\d\\d:\\d\\d)'\\z");

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

    /** The same, but with the casts that may change what it says: which of them somebody wrote, and which only the catalogue, cannot be told. */
    String normalisedWithCasts(String sql) {
        try {
            return new ExpressionParser(sql, dialect, true).expression().toString();
        } catch (UnreadableExpressionException e) {
            return words(sql);
        }
    }

    /** No default and a default of null are the same. */
    Optional<String> normalisedDefault(String sql, ColumnType type) {
        try {
            Term term = Casts.of(term(sql), dialect.typeSql(type));
            String normalised = term.isString() ? inOneForm(term.word(), type) : term.toString();
            return normalised.equals("null") ? Optional.empty() : Optional.of(normalised);
        } catch (UnreadableExpressionException e) {
            return Optional.of(words(sql));
        }
    }

    /** Of the texts that are the same value of a type, a database keeps the one that it would write. */
    private static String inOneForm(String text, ColumnType type) {
        if (type.name() == TypeName.JSON) {
            return JSON_TEXT_OR_SPACE.matcher(text).replaceAll("$1");
        }
        if (type.name() == TypeName.TIME || type.name() == TypeName.TIME_WITH_TIME_ZONE) {
            return HOURS_AND_MINUTES.matcher(text).replaceFirst("$1:00'");
        }
        return type.name() == TypeName.UUID ? text.toLowerCase(Locale.ROOT) : text;
    }

    private Term term(String sql) {
        return new ExpressionParser(sql, dialect, false).expression();
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
