package dev.retort.processor.answer;

import dev.retort.schema.ColumnType;

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
            case ARRAY -> ARRAY;
            case DEFINED -> DEFINED;
        };
    }
}
