package dev.retort.processor.reading;

import dev.retort.operation.Operation;

/**
 * An operation and where it is written.
 *
 * @param statement as it stands in the file
 * @param position of its last argument's first letter in the file; of its own where it has none
 */
public record WrittenOperation(Operation operation, String statement, int position) {}
