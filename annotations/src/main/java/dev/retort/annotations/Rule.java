package dev.retort.annotations;

import java.util.Locale;

/**
 * What a revision may do to a database in use. Each is a warning at the field that causes it, or an error with
 * {@link Safety#STRICT}, until it is {@link Accepted}.
 *
 * <p>None is about tables that the revision itself creates. Locks are those of PostgreSQL.
 */
public enum Rule {
    /** A table goes with its rows. */
    TABLE_DROPPED,
    /** A column goes with what it holds. */
    COLUMN_DROPPED,
    /** A sequence goes and another begins anew: numbers that are taken may be given again. */
    SEQUENCE_REPLACED,
    /** A sequence gets another step: old and new processes hand out the same numbers while both run. */
    SEQUENCE_STEP_CHANGED,
    /** A table or column gets another name, which the version of the application that still runs does not know. */
    RENAME_BREAKS_RUNNING,
    /** A table or column goes, which the version of the application that still runs reads and writes. */
    DROP_BREAKS_RUNNING,
    /** A new column is NOT NULL without a default: inserts of the version that still runs fail. */
    NOT_NULL_BREAKS_RUNNING,
    /** A type becomes smaller: a value that does not fit fails the revision, or is rounded or cut. */
    TYPE_NARROWED,
    /** A type changes in a way that writes the table and all its indexes anew, and lets nobody read meanwhile. */
    TYPE_REWRITES_TABLE,
    /** A new column has a default that differs by row, so the table is written anew while nobody may read. */
    COLUMN_REWRITES_TABLE,
    /** Rows are given values while the table is locked. */
    BACKFILL_LOCKS_TABLE,
    /** A column becomes NOT NULL: all rows are looked at while nobody may read. */
    NOT_NULL_SCANS_TABLE,
    /** A check is added: all rows are looked at while nobody may read. */
    CHECK_SCANS_TABLE,
    /** A foreign key is added: all rows are looked at while nobody may write to either table. */
    FOREIGN_KEY_BLOCKS_WRITES,
    /** An index is built while nobody may write. */
    INDEX_BLOCKS_WRITES,
    /** The index behind a unique constraint is built while nobody may read. */
    UNIQUE_LOCKS_TABLE,
    /** The index behind a primary key is built while nobody may read. */
    PRIMARY_KEY_LOCKS_TABLE,
    /** Only with {@link Safety#STRICT}: rows that refer to another table are searched one by one when that loses a row. */
    FOREIGN_KEY_WITHOUT_INDEX,
    /** Only with {@link Safety#STRICT}: an index finds nothing that another does not find as well. */
    INDEX_REDUNDANT,
    /** Only with {@link Safety#STRICT}: a generated key ends at two thousand million rows or less. */
    KEY_OF_FEW_BITS,
    /** Only with {@link Safety#STRICT}: a table without a primary key cannot be replicated row by row. */
    TABLE_WITHOUT_PRIMARY_KEY;

    /** Whether it harms nobody now, and is said with {@link Safety#STRICT} only, as a warning. */
    public boolean isAdvice() {
        return compareTo(FOREIGN_KEY_WITHOUT_INDEX) >= 0;
    }

    /** As messages show it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
