package dev.retort.processor.assembly;

import dev.retort.processor.problem.Location;
import dev.retort.schema.Column;

/**
 * A column with what its table must know to accept it.
 *
 * @param where where to complain about it
 * @param writable whether this mapping writes the column; only one mapping of a column may
 */
record ColumnDraft(Column column, Origin origin, Location where, boolean writable) {}
