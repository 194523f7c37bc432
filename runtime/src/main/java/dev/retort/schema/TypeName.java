package dev.retort.schema;

/** The kinds of column, by what they hold; each dialect says how it spells them. */
public enum TypeName {
    BOOLEAN(0),
    TINYINT(0),
    SMALLINT(0),
    INTEGER(0),
    BIGINT(0),
    REAL(0),
    DOUBLE(0),
    /** Binary digits. */
    FLOAT(1),
    /** Precision and scale. */
    NUMERIC(2),
    CHAR(1),
    VARCHAR(1),
    /** What the database calls text: without a limit, or with one that nobody reaches. */
    TEXT(0),
    VARBINARY(1),
    /** A large text kept beside the table where the database does so. */
    CLOB(0),
    /** A large binary kept beside the table where the database does so. */
    BLOB(0),
    DATE(0),
    /** Digits of a second, as in the next three. */
    TIME(1),
    TIME_WITH_TIME_ZONE(1),
    TIMESTAMP(1),
    TIMESTAMP_WITH_TIME_ZONE(1),
    UUID(0),
    JSON(0),
    INET(0),
    /** An {@link EnumType} of the schema, by its name. */
    ENUM(0),
    /** Several of another type. */
    ARRAY(0),
    /** Whatever an annotation's {@code columnDefinition} says. */
    DEFINED(0);

    private final int arguments;

    TypeName(int arguments) {
        this.arguments = arguments;
    }

    /** How many numbers the type takes in parentheses. */
    public int arguments() {
        return arguments;
    }
}
