package dev.retort.processor.answer;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.Database;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;

/** Types that a value may move between when a field is renamed and retyped at once. */
enum TypeFamily {
    BOOLEAN,
    NUMBER,
    TEXT,
    BINARY,
    TIME,
    UUID,
    JSON,
    INET,
    ARRAY,
    DEFINED;

    private static final Dialect POSTGRESQL = Dialects.of(Database.POSTGRESQL);

    /** Whether databases make one of the other by themselves, and agree on what that is. */
    static boolean converts(ColumnType from, ColumnType to) {
        TypeFamily was = ofValues(from);
        TypeFamily is = ofValues(to);
        if (areOneType(from, to)) {
            return true;
        }
        if (was == DEFINED || is == DEFINED) {
            return isPlainText(from) || isPlainText(to);
        }
        if (isLarge(from) || isLarge(to) || was == BINARY || is == BINARY) {
            return was == is;
        }
        if (was == ARRAY || is == ARRAY) {
            return was == is
                    && converts(from.element().orElseThrow(), to.element().orElseThrow());
        }
        // No number and no date reads as the name of a constant.
        if (to.name() == TypeName.ENUM && was != TEXT) {
            return false;
        }
        if (was == TIME && is == TIME) {
            return isTimeOfDay(from) ? isTimeOfDay(to) : from.name() != TypeName.DATE || !isTimeOfDay(to);
        }
        return was == is
                || was == TEXT
                || is == TEXT
                || was == BOOLEAN && is == NUMBER
                || was == NUMBER && is == BOOLEAN;
    }

    /** What fills itself is no type to convert from or to, with SQL or without. */
    private static boolean areOneType(ColumnType from, ColumnType to) {
        return from.fillsItself()
                || to.fillsItself()
                || POSTGRESQL.typeSql(from).equalsIgnoreCase(POSTGRESQL.typeSql(to)) && isWritten(from, to)
                || TypeSpelling.of(from).isPresent() && TypeSpelling.of(from).equals(TypeSpelling.of(to));
    }

    private static boolean isWritten(ColumnType from, ColumnType to) {
        return of(from) == DEFINED || of(to) == DEFINED;
    }

    /** Every type can be written as one, and be read again. */
    private static boolean isPlainText(ColumnType type) {
        return ofValues(type) == TEXT && type.name() != TypeName.ENUM && !isLarge(type);
    }

    /** On some databases these hold no value but where it lies. */
    private static boolean isLarge(ColumnType type) {
        return type.name() == TypeName.CLOB || type.name() == TypeName.BLOB;
    }

    private static boolean isTimeOfDay(ColumnType type) {
        return type.name() == TypeName.TIME
                || type.name() == TypeName.TIME_WITH_TIME_ZONE
                || TypeSpelling.of(type).filter(TypeSpelling::isTimeOfDay).isPresent();
    }

    /** A type written in SQL may be one of those that are known. */
    private static TypeFamily ofValues(ColumnType type) {
        return type.name() == TypeName.DEFINED
                ? TypeSpelling.of(type).map(TypeSpelling::family).orElse(DEFINED)
                : of(type);
    }

    static TypeFamily of(ColumnType type) {
        return switch (type.name()) {
            case BOOLEAN -> BOOLEAN;
            case TINYINT, SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, FLOAT, NUMERIC -> NUMBER;
            case CHAR, VARCHAR, TEXT, CLOB -> TEXT;
            case VARBINARY, BLOB -> BINARY;
            case DATE, TIME, TIME_WITH_TIME_ZONE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE -> TIME;
            case UUID -> UUID;
            case JSON -> JSON;
            case INET -> INET;
            // What converts to its values converts to the texts that they are written as.
            case ENUM -> TEXT;
            case ARRAY -> ARRAY;
            case DEFINED -> DEFINED;
        };
    }
}
