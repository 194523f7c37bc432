package dev.retort.dialect;

import dev.retort.operation.Database;
import dev.retort.operation.Operation;

/** An operation that a database has no statement for. */
public final class UnsupportedChangeException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsupportedChangeException(Database database, Operation operation, String reasonAndRemedy) {
        super(database + " cannot " + operation.describe() + ": " + reasonAndRemedy);
    }
}
