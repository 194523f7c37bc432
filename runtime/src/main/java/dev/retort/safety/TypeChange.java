package dev.retort.safety;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.operation.RequireFits;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.List;

/** What it costs on PostgreSQL to give a column another type. */
public record TypeChange(ColumnType from, ColumnType to) {

    private static final Dialect POSTGRESQL = Dialects.of(Database.POSTGRESQL);

    /** From the smallest to the largest. */
    private static final List<TypeName> INTEGERS =
            List.of(TypeName.TINYINT, TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT);

    private static final List<TypeName> FLOATS = List.of(TypeName.REAL, TypeName.DOUBLE);

    private static final List<TypeName> WITH_FRACTION =
            List.of(TypeName.TIME, TypeName.TIME_WITH_TIME_ZONE, TypeName.TIMESTAMP, TypeName.TIMESTAMP_WITH_TIME_ZONE);

    /** Whether it is only noted in the catalogue. */
    boolean isFree() {
        if (POSTGRESQL.typeSql(from).equals(POSTGRESQL.typeSql(to))) {
            return true;
        }
        return switch (from.name()) {
            case VARCHAR -> to.name() == TypeName.TEXT || to.name() == TypeName.VARCHAR && !shrinks(0);
            case TEXT -> to.name() == TypeName.VARCHAR && POSTGRESQL.typeSql(to).equals("text");
            case NUMERIC -> to.name() == TypeName.NUMERIC && !shrinks(0) && sameScale();
            case TIME, TIME_WITH_TIME_ZONE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
                to.name() == from.name() && !shrinks(0);
            case BOOLEAN,
                    TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE,
                    FLOAT,
                    CHAR,
                    VARBINARY,
                    CLOB,
                    BLOB,
                    DATE,
                    UUID,
                    JSON,
                    INET,
                    ENUM,
                    ARRAY,
                    DEFINED -> false;
        };
    }

    /** Whether a value of the old type may have no room, which a revision can ask beforehand. */
    public boolean mayNotFit() {
        boolean onlyRounds = from.name() == TypeName.NUMERIC
                && to.name() == TypeName.NUMERIC
                && wholeDigits(to) >= wholeDigits(from);
        return narrows() && !onlyRounds && from.name() != TypeName.CLOB && RequireFits.canTell(to);
    }

    /** Whether a value of the old type may not fit, or not without being rounded. */
    boolean narrows() {
        if (POSTGRESQL.typeSql(from).equals(POSTGRESQL.typeSql(to))) {
            return false;
        }
        if (from.name() == TypeName.NUMERIC && to.name() == TypeName.NUMERIC) {
            return shrinks(1) || wholeDigits(to) < wholeDigits(from);
        }
        if (from.name() == TypeName.TEXT || from.name() == TypeName.CLOB) {
            return to.name() == TypeName.VARCHAR || to.name() == TypeName.CHAR;
        }
        boolean sized = from.name() == to.name() && (isText() || WITH_FRACTION.contains(from.name()));
        return sized && shrinks(0)
                || isText() && to.name() != from.name() && isText(to) && shrinks(0)
                || isBefore(INTEGERS)
                || isBefore(FLOATS)
                || INTEGERS.contains(to.name()) && (from.name() == TypeName.NUMERIC || FLOATS.contains(from.name()));
    }

    private boolean isText() {
        return isText(from);
    }

    private static boolean isText(ColumnType type) {
        return type.name() == TypeName.VARCHAR || type.name() == TypeName.CHAR;
    }

    private boolean isBefore(List<TypeName> sizes) {
        return sizes.contains(from.name())
                && sizes.contains(to.name())
                && sizes.indexOf(to.name()) < sizes.indexOf(from.name());
    }

    private boolean shrinks(int argument) {
        return to.arguments().get(argument) < from.arguments().get(argument);
    }

    private boolean sameScale() {
        return to.arguments().get(1).equals(from.arguments().get(1));
    }

    private static int wholeDigits(ColumnType numeric) {
        return numeric.arguments().get(0) - numeric.arguments().get(1);
    }
}
