package dev.retort.dialect;

/** SQL that {@link ExpressionParser} does not know; it is compared as text then. */
final class UnreadableExpressionException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableExpressionException(String sql) {
        super("cannot read " + sql);
    }
}
