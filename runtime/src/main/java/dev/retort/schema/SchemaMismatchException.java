package dev.retort.schema;

/** An operation met a schema it cannot change so: the table is missing, the column is there already. */
public final class SchemaMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public SchemaMismatchException(String message) {
        super(message);
    }
}
