package dev.retort.processor.statement;

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
}
