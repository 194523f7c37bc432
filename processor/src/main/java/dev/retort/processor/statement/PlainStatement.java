package dev.retort.processor.statement;

import java.util.List;
import java.util.Optional;

/** An {@code insert}, {@code update}, {@code delete} or {@code select} of one table, and the columns of it that it surely names. */
public record PlainStatement(SqlName table, List<String> columns) {

    public PlainStatement {
        columns = List.copyOf(columns);
    }

    /** Nothing where it is more than that, or something else. */
    public static Optional<PlainStatement> of(String sql) {
        return new StatementReader(Token.of(sql)).read();
    }
}
