package dev.retort.apply;

import dev.retort.revision.Sha256;
import java.nio.ByteBuffer;

/** The number that stands for one line of revisions in one database; PostgreSQL shows it in two halves. */
record LockKey(long number) {

    static LockKey of(String historySchema, String historyTable, String line) {
        String name = "retort\0lock\0v1\0" + historySchema + "\0" + historyTable + "\0" + line;
        return new LockKey(ByteBuffer.wrap(Sha256.of(name)).getLong());
    }

    /** Which rows of {@code pg_locks} are about it. */
    String condition() {
        return "locktype = 'advisory' and granted and objsubid = 1 and classid = " + (number >>> 32) + " and objid = "
                + (number & 0xffff_ffffL)
                + " and database = (select oid from pg_catalog.pg_database"
                + " where datname = pg_catalog.current_database())";
    }
}
