package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.SimpleName;
import dev.retort.schema.Condition;
import dev.retort.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;

/** What {@code @JdbcTypeCode} may say, by the names of {@code org.hibernate.type.SqlTypes}; the rest is Hibernate's alone to know. */
enum JdbcCode {
    BIT(-7),
    BOOLEAN(16),
    TINYINT(-6),
    SMALLINT(5),
    INTEGER(4),
    BIGINT(-5),
    FLOAT(6),
    REAL(7),
    DOUBLE(8),
    NUMERIC(2),
    DECIMAL(3),
    DURATION(3015),
    CHAR(1),
    NCHAR(-15),
    VARCHAR(12),
    NVARCHAR(-9),
    LONGVARCHAR(-1),
    LONGNVARCHAR(-16),
    LONG32VARCHAR(4001),
    LONG32NVARCHAR(4002),
    CLOB(2005),
    NCLOB(2011),
    MATERIALIZED_CLOB(3005),
    MATERIALIZED_NCLOB(3006),
    BINARY(-2),
    VARBINARY(-3),
    LONGVARBINARY(-4),
    LONG32VARBINARY(4003),
    BLOB(2004),
    MATERIALIZED_BLOB(3004),
    DATE(91),
    LOCAL_DATE(3010),
    TIME(92),
    LOCAL_TIME(3011),
    TIME_UTC(3007),
    TIME_WITH_TIMEZONE(2013),
    OFFSET_TIME(3013),
    TIMESTAMP(93),
    INSTANT(3008),
    LOCAL_DATE_TIME(3009),
    TIMESTAMP_UTC(3003),
    TIMESTAMP_WITH_TIMEZONE(2014),
    OFFSET_DATE_TIME(3012),
    ZONED_DATE_TIME(3014),
    INTERVAL_SECOND(3100),
    UUID(3000),
    JSON(3001),
    SQLXML(2009),
    INET(3002),
    NAMED_ENUM(6001),
    NAMED_ORDINAL_ENUM(6003),
    /** Says no more than the Java type does. */
    ARRAY(2003);

    private static final String SUFFIX = "JdbcType";
    private static final Map<String, JdbcCode> ENUM_TYPES = Map.of(
            "POSTGRESQLENUMJDBCTYPE", NAMED_ENUM,
            "POSTGRESQLORDINALENUMJDBCTYPE", NAMED_ORDINAL_ENUM);
    private static final Set<String> BOOLEAN_TYPES = Set.of("boolean", "java.lang.Boolean");

    private final int code;

    JdbcCode(int code) {
        this.code = code;
    }

    static Optional<JdbcCode> of(Attribute attribute) {
        if (!attribute.annotated().hasAnyOfHibernate()) {
            return Optional.empty();
        }
        return attribute
                .hibernate("JdbcTypeCode")
                .map(it -> it.number("value", 0))
                .flatMap(JdbcCode::of)
                .or(() -> attribute
                        .hibernate("JdbcType")
                        .flatMap(it -> it.type("value"))
                        .flatMap(it -> named(it.value())));
    }

    static Optional<JdbcCode> of(int code) {
        return Stream.of(values()).filter(it -> it.code == code).findFirst();
    }

    /** Of {@code org.hibernate.type.descriptor.jdbc.TimestampWithTimeZoneJdbcType} and its like. */
    static Optional<JdbcCode> named(TypeMirror descriptor) {
        String name = JavaTypes.name(descriptor);
        String simple = SimpleName.of(name).toUpperCase(Locale.ROOT);
        if (name.startsWith("org.hibernate.dialect.") && ENUM_TYPES.containsKey(simple)) {
            return Optional.of(ENUM_TYPES.get(simple));
        }
        return name.startsWith("org.hibernate.type.descriptor.jdbc.")
                ? Stream.of(values())
                        .filter(it -> simple.equals((it.name().replace("_", "") + SUFFIX).toUpperCase(Locale.ROOT)))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether an enum is stored by its names, and checked for them. */
    boolean isText() {
        return switch (this) {
            case CHAR, NCHAR, VARCHAR, NVARCHAR, LONGVARCHAR, LONGNVARCHAR -> true;
            default -> false;
        };
    }

    /** Whether an enum is stored as a value of a type of the database's own. */
    boolean isEnumType() {
        return this == NAMED_ENUM || this == NAMED_ORDINAL_ENUM;
    }

    boolean isWholeNumber() {
        return switch (this) {
            case TINYINT, SMALLINT, INTEGER, BIGINT -> true;
            default -> false;
        };
    }

    /** Hibernate 7 checks a boolean that is stored as something else, where it knows its two values. */
    Optional<Condition> checkOfBoolean(Attribute attribute, Identifier column) {
        if (!BOOLEAN_TYPES.contains(JavaTypes.name(attribute.type()))) {
            return Optional.empty();
        }
        return switch (this) {
            case CHAR, NCHAR -> Optional.of(new Condition.OneOf(column, List.of("F", "T")));
            case TINYINT -> Optional.of(new Condition.Sql(ReservedWords.sql(column) + " in (0, 1)"));
            default -> Optional.empty();
        };
    }

    /** Whether a whole embeddable goes into one column. */
    boolean isDocument() {
        return this == JSON || this == SQLXML;
    }
}
