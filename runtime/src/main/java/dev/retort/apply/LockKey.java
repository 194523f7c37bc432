package dev.retort.apply;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The number that stands for one line of revisions in one database; PostgreSQL shows it in two halves. */
record LockKey(long number) {

    static LockKey of(String historySchema, String historyTable, String line) {
        String name = "retort\0lock\0v1\0" + historySchema + "\0" + historyTable + "\0" + line;
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new LockKey(ByteBuffer.wrap(hash).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Which rows of {@code pg_locks} are about it. */
    String condition() {
        return "locktype = 'advisory' and granted and objsubid = 1 and classid = " + (number >>> 32) + " and objid = "
                + (number & 0xffff_ffffL)
                + " and database = (select oid from pg_catalog.pg_database"
                + " where datname = pg_catalog.current_database())";
    }
}
