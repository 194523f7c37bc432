package dev.retort.dialect;

/** A database that no dialect speaks to. */
public final class UnsupportedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsupportedDatabaseException(String message) {
        super(message);
    }
}
