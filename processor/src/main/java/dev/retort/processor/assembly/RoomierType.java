package dev.retort.processor.assembly;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.List;

/** Of two types of one kind, the one that has room for every value of the other. */
final class RoomierType {

    private static final List<TypeName> WHOLE_NUMBERS =
            List.of(TypeName.TINYINT, TypeName.SMALLINT, TypeName.INTEGER, TypeName.BIGINT);

    private RoomierType() {}

    static boolean holds(ColumnType one, ColumnType other) {
        if (one.name() != other.name()) {
            return one.name() == TypeName.TEXT && other.name() == TypeName.VARCHAR
                    || WHOLE_NUMBERS.contains(other.name())
                            && WHOLE_NUMBERS.indexOf(one.name()) > WHOLE_NUMBERS.indexOf(other.name());
        }
        return switch (one.name()) {
            case VARCHAR, VARBINARY, TIME, TIME_WITH_TIME_ZONE, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE ->
                argument(one, 0) >= argument(other, 0);
            case NUMERIC ->
                argument(one, 1) >= argument(other, 1)
                        && argument(one, 0) - argument(one, 1) >= argument(other, 0) - argument(other, 1);
            case BOOLEAN,
                    TINYINT,
                    SMALLINT,
                    INTEGER,
                    BIGINT,
                    REAL,
                    DOUBLE,
                    FLOAT,
                    CHAR,
                    TEXT,
                    CLOB,
                    BLOB,
                    DATE,
                    UUID,
                    JSON,
                    INET,
                    ENUM,
                    ARRAY,
                    DEFINED -> one.equals(other);
        };
    }

    private static int argument(ColumnType type, int index) {
        return type.arguments().get(index);
    }
}
