package dev.retort.processor.statement;

import dev.retort.schema.Identifier;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an expression over the rows of a table surely names.
 *
 * @param columns of that table
 * @param selects what it asks of others, or of itself
 */
public record PlainExpression(List<String> columns, List<PlainStatement> selects) {

    public PlainExpression {
        columns = List.copyOf(columns);
        selects = List.copyOf(selects);
    }

    /** @param table without its schema, as its columns may be qualified */
    public static PlainExpression of(String sql, String table) {
        return new ExpressionReader(Token.of(sql), table).read();
    }

    /** Whether it may say one of these anywhere, and be it in a select of its own; what cannot be read may say anything. */
    public static boolean mayName(Collection<Identifier> columns, String sql) {
        List<Token> tokens = Token.of(sql);
        return tokens.isEmpty() || ExpressionReader.possibleColumns(tokens).anyMatch(it -> isOne(columns, it));
    }

    /**
     * The same of another column; nothing where that is not sure.
     *
     * @param others that it must not name
     */
    public static Optional<String> ofAnother(
            String sql, Identifier column, Identifier another, Set<Identifier> others) {
        List<Token> tokens = Token.of(sql);
        List<Token> possible = ExpressionReader.possibleColumns(tokens).toList();
        List<Token> own =
                possible.stream().filter(it -> isOne(Set.of(column), it)).toList();
        boolean isPlain = !tokens.isEmpty()
                && tokens.stream().noneMatch(it -> it.is(".") || it.is("select"))
                && possible.stream().noneMatch(it -> isOne(others, it))
                && ExpressionReader.sureColumns(tokens).containsAll(own);
        return isPlain ? Optional.of(replaced(sql, own, another.sql())) : Optional.empty();
    }

    private static String replaced(String sql, List<Token> tokens, String name) {
        StringBuilder replaced = new StringBuilder();
        int end = 0;
        for (Token it : tokens) {
            replaced.append(sql, end, it.start()).append(name);
            end = it.end();
        }
        return replaced.append(sql.substring(end)).toString();
    }

    private static boolean isOne(Collection<Identifier> columns, Token name) {
        return columns.stream().anyMatch(it -> it.text().equalsIgnoreCase(name.text()));
    }
}
