package dev.retort.processor.statement;

import dev.retort.schema.Identifier;
import java.util.Collection;
import java.util.List;

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
        return tokens.isEmpty()
                || ExpressionReader.possibleColumns(tokens).anyMatch(name -> columns.stream()
                        .anyMatch(it -> it.text().equalsIgnoreCase(name)));
    }
}
