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

    private static final List<TypeName> WITH_FRACTION =
            List.of(TypeName.TIME, TypeName.TIME_WITH_TIME_ZONE, TypeName.TIMESTAMP, TypeName.TIMESTAMP_WITH_TIME_ZONE);

    /** Whether it is only noted in the catalogue. */
    boolean isFree() {
        if (POSTGRESQL.typeSql(from).equals(POSTGRESQL.typeSql(to))) {
            return true;
        }
        if (from.isComputed() && !to.isComputed()) {
            return new TypeChange(from.ofValues(), to).isFree();
        }
        return switch (from.name()) {
            case VARCHAR -> to.name() == TypeName.TEXT || to.name() == TypeName.VARCHAR && !shrinks(0);
            case TEXT -> to.name() == TypeName.VARCHAR && POSTGRESQL.typeSql(to).equals("text");
            case NUMERIC -> to.name() == TypeName.NUMERIC && !shrinks(0) && sameScale();
            case REAL, DOUBLE, FLOAT -> isFloating(to) && Digits.of(from).equals(Digits.of(to));
            // Either way it is a time without a zone.
            case TIME, TIME_WITH_TIME_ZONE -> isTime(to) && !shrinks(0);
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> to.name() == from.name() && !shrinks(0);
            case BOOLEAN,
                    TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
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
        return narrows() && RequireFits.canTell(to) && canBeAsked();
    }

    /** Large texts lie elsewhere, and of true and false nobody asks how large they are. */
    private boolean canBeAsked() {
        return isText(to)
                ? from.name() != TypeName.CLOB
                : from.name() != TypeName.BOOLEAN
                        && Digits.of(to)
                                .orElseThrow()
                                .mayBeTooFewFor(Digits.of(from).orElseThrow());
    }

    /** Whether a value of the old type may not fit, or not without being rounded or cut. */
    boolean narrows() {
        if (POSTGRESQL.typeSql(from).equals(POSTGRESQL.typeSql(to))) {
            return false;
        }
        return switch (to.name()) {
            case CHAR, VARCHAR -> LongestText.of(from) > to.arguments().get(0);
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, NUMERIC ->
                Digits.of(from)
                        .filter(it -> Digits.of(to).orElseThrow().lose(it))
                        .isPresent();
            case BOOLEAN -> Digits.of(from).isPresent();
            case DATE -> isMoment(from);
            case TIME, TIME_WITH_TIME_ZONE -> isMoment(from) || losesFraction();
            case TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> losesFraction();
            case ARRAY ->
                from.element()
                        .filter(it -> new TypeChange(it, to.element().orElseThrow()).narrows())
                        .isPresent();
            case TEXT, VARBINARY, CLOB, BLOB, UUID, JSON, INET, ENUM, DEFINED -> false;
        };
    }

    private static boolean isText(ColumnType type) {
        return type.name() == TypeName.VARCHAR || type.name() == TypeName.CHAR;
    }

    private static boolean isFloating(ColumnType type) {
        return type.name() == TypeName.REAL || type.name() == TypeName.DOUBLE || type.name() == TypeName.FLOAT;
    }

    private static boolean isTime(ColumnType type) {
        return type.name() == TypeName.TIME || type.name() == TypeName.TIME_WITH_TIME_ZONE;
    }

    private static boolean isMoment(ColumnType type) {
        return type.name() == TypeName.TIMESTAMP || type.name() == TypeName.TIMESTAMP_WITH_TIME_ZONE;
    }

    private boolean losesFraction() {
        return WITH_FRACTION.contains(from.name()) && shrinks(0);
    }

    private boolean shrinks(int argument) {
        return to.arguments().get(argument) < from.arguments().get(argument);
    }

    private boolean sameScale() {
        return to.arguments().get(1).equals(from.arguments().get(1));
    }
}
