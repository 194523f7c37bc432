package dev.retort.apply;

import java.sql.SQLException;
import java.util.Set;

/** What databases mean by their codes. */
final class SqlStates {

    /** 90079 is H2's word for a schema that is not there. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04", "90079");

    /** A lock that was not there in time, a deadlock, a transaction that has to be repeated; HYT00 is H2's lock timeout. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01", "40001", "HYT00");

    private static final Set<String> NO_SUCH_COLUMN = Set.of("42703", "42S22");

    private SqlStates() {}

    static boolean noSuchColumn(SQLException problem) {
        return NO_SUCH_COLUMN.contains(problem.getSQLState());
    }

    static boolean noSuchTable(SQLException problem) {
        return NO_SUCH_TABLE.contains(problem.getSQLState());
    }

    /** Also where a revision's own code has wrapped it. */
    static boolean busy(Throwable problem) {
        for (Throwable it = problem; it != null; it = it.getCause()) {
            if (it instanceof SQLException sql && sql.getSQLState() != null && BUSY.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
