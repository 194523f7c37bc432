package dev.retort.apply;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What databases mean by their codes. */
final class SqlStates {

    /** 90079 is H2's word for a schema that is not there. */
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "42S02", "42S03", "42S04", "90079");

    /** A lock that was not there in time, a deadlock, a transaction that has to be repeated; HYT00 is H2's lock timeout. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01", "40001", "HYT00");

    /** PostgreSQL ends the whole session when a transaction was idle, or there, for longer than a setting allows. */
    private static final Set<String> OVERSTAYED = Set.of("25P03", "25P04");

    /** H2's words for a database or session that is no more; PostgreSQL's begin with 57P0, its driver's with 08. */
    private static final Set<String> GONE = Set.of("90067", "90098", "90121");

    /** 3F000 is no schema that could be used, and the last two are H2's. */
    private static final Set<String> NOT_ALLOWED = Set.of("42501", "3F000", "90040", "90096");

    /** A table, a schema, another object, and H2's words for a table and a sequence. */
    private static final Set<String> THERE_ALREADY = Set.of("42P07", "42P06", "42710", "42S01", "90035");

    /** The last two are H2's words for a column and for a table. */
    private static final Set<String> HAS_DEPENDENTS = Set.of("2BP01", "90083", "90107");

    private static final Set<String> NO_SUCH_COLUMN = Set.of("42703", "42S22");

    private SqlStates() {}

    static boolean noSuchColumn(SQLException problem) {
        return NO_SUCH_COLUMN.contains(problem.getSQLState());
    }

    static boolean noSuchTable(SQLException problem) {
        return NO_SUCH_TABLE.contains(problem.getSQLState());
    }

    static boolean thereAlready(Throwable problem) {
        return any(problem, THERE_ALREADY::contains);
    }

    static boolean hasDependents(Throwable problem) {
        return any(problem, HAS_DEPENDENTS::contains);
    }

    /** All that PostgreSQL says where something depends on the type of a column. */
    static boolean notSupported(Throwable problem) {
        return any(problem, "0A000"::equals);
    }

    /** PostgreSQL's word for a transaction that can only be rolled back. */
    static boolean transactionFailed(SQLException problem) {
        return "25P02".equals(problem.getSQLState());
    }

    static boolean connectionLost(Throwable problem) {
        return any(
                problem,
                it -> it.startsWith("08") || it.startsWith("57P0") || GONE.contains(it) || OVERSTAYED.contains(it));
    }

    /**
     * The connection is lost, and would be each time again: by a limit, or by PostgreSQL's driver, which closes it where it cannot read
     * what was set. A network that fails leaves an IOException behind.
     */
    static boolean lostEachTime(Throwable problem) {
        return any(problem, OVERSTAYED::contains)
                || any(problem, "08006"::equals) && causes(problem).noneMatch(IOException.class::isInstance);
    }

    /** PostgreSQL's word for a statement that took too long, or that somebody has ended. */
    static boolean ended(Throwable problem) {
        return any(problem, "57014"::equals);
    }

    /** The same of H2, which has its states as numbers too. */
    static boolean endedByH2(Throwable problem) {
        return causes(problem).anyMatch(it -> it instanceof SQLException sql && sql.getErrorCode() == 57014);
    }

    static boolean notAllowed(Throwable problem) {
        return any(problem, NOT_ALLOWED::contains);
    }

    static boolean busy(Throwable problem) {
        return any(problem, BUSY::contains);
    }

    /** Also where a revision's own code has wrapped it. */
    private static boolean any(Throwable problem, Predicate<String> state) {
        return causes(problem)
                .anyMatch(it ->
                        it instanceof SQLException sql && sql.getSQLState() != null && state.test(sql.getSQLState()));
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause);
    }
}
