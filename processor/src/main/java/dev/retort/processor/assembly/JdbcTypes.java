package dev.retort.processor.assembly;

import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.type.TypeMirror;

/** The column types of {@link JdbcCode}s. What nobody wrote about their sizes follows from the Java type, as in Hibernate. */
final class JdbcTypes {

    private static final int LONG_LENGTH = 32_600;
    private static final int USUAL_PRECISION = 19;
    private static final int USUAL_SCALE = 2;

    /** As many characters as their longest text has. */
    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("boolean", 1),
            Map.entry("byte", 1),
            Map.entry("char", 1),
            Map.entry("short", 6),
            Map.entry("int", 11),
            Map.entry("long", 20),
            Map.entry("float", 14),
            Map.entry("double", 24),
            Map.entry("java.math.BigDecimal", 40),
            Map.entry("java.math.BigInteger", 39),
            Map.entry("java.net.InetAddress", 19),
            Map.entry("java.util.Currency", 3),
            Map.entry("java.time.ZoneOffset", 6));

    private static final Map<String, Integer> PRECISIONS = Map.ofEntries(
            Map.entry("boolean", 1),
            Map.entry("byte", 3),
            Map.entry("char", 3),
            Map.entry("short", 5),
            Map.entry("int", 10),
            Map.entry("long", 19),
            Map.entry("java.math.BigDecimal", 38),
            Map.entry("java.math.BigInteger", 38),
            Map.entry("java.time.Duration", 21));

    private static final Set<String> WITHOUT_FRACTION =
            Set.of("boolean", "byte", "char", "short", "int", "long", "java.math.BigInteger", "java.time.Duration");

    private static final Map<String, String> BOXES = Map.of(
            "java.lang.Boolean", "boolean",
            "java.lang.Byte", "byte",
            "java.lang.Character", "char",
            "java.lang.Short", "short",
            "java.lang.Integer", "int",
            "java.lang.Long", "long",
            "java.lang.Float", "float",
            "java.lang.Double", "double");

    private final String javaType;
    private final ColumnSettings settings;
    private final Supplier<OptionalInt> validatedLength;
    private final boolean isHibernate7;

    /** @param validatedLength nothing where it is no text that is validated */
    JdbcTypes(
            TypeMirror javaType, ColumnSettings settings, Supplier<OptionalInt> validatedLength, boolean isHibernate7) {
        String name = JavaTypes.name(javaType);
        this.javaType = BOXES.getOrDefault(name, name);
        this.settings = settings;
        this.validatedLength = validatedLength;
        this.isHibernate7 = isHibernate7;
    }

    /** @param digits of a second's fraction */
    ColumnType of(JdbcCode code, int digits) {
        return switch (code) {
            case BIT, BOOLEAN -> ColumnType.of(TypeName.BOOLEAN);
            case TINYINT -> ColumnType.of(TypeName.TINYINT);
            case SMALLINT -> ColumnType.of(TypeName.SMALLINT);
            case INTEGER -> ColumnType.of(TypeName.INTEGER);
            case BIGINT -> ColumnType.of(TypeName.BIGINT);
            case FLOAT, DOUBLE -> ColumnType.of(TypeName.FLOAT, floatingPrecision());
            case REAL -> ColumnType.of(TypeName.REAL);
            case NUMERIC, DECIMAL, DURATION -> numeric();
            case CHAR, NCHAR -> ColumnType.of(TypeName.CHAR, length(36));
            case VARCHAR, NVARCHAR -> BasicTypes.text(length(36));
            case LONGVARCHAR, LONGNVARCHAR -> BasicTypes.text(settings.length().orElse(LONG_LENGTH));
            case LONG32VARCHAR, LONG32NVARCHAR -> BasicTypes.text(Integer.MAX_VALUE);
            case CLOB, NCLOB, MATERIALIZED_CLOB, MATERIALIZED_NCLOB -> ColumnType.of(TypeName.CLOB);
            case BINARY -> ColumnType.defined("bytea").on("h2", "binary(" + length(16) + ")");
            case VARBINARY -> ColumnType.of(TypeName.VARBINARY, length(16));
            case LONGVARBINARY ->
                ColumnType.of(TypeName.VARBINARY, settings.length().orElse(LONG_LENGTH));
            case LONG32VARBINARY -> ColumnType.defined("bytea").on("h2", "blob");
            case BLOB, MATERIALIZED_BLOB -> ColumnType.of(TypeName.BLOB);
            case DATE, LOCAL_DATE -> ColumnType.of(TypeName.DATE);
            case TIME, LOCAL_TIME -> ColumnType.of(TypeName.TIME, digits);
            case TIME_UTC -> ColumnType.of(TypeName.TIME_WITH_TIME_ZONE, digits);
            case TIME_WITH_TIMEZONE, OFFSET_TIME -> ColumnType.defined("time(" + digits + ") with time zone");
            case TIMESTAMP, INSTANT, LOCAL_DATE_TIME -> ColumnType.of(TypeName.TIMESTAMP, digits);
            case TIMESTAMP_UTC, TIMESTAMP_WITH_TIMEZONE, OFFSET_DATE_TIME, ZONED_DATE_TIME ->
                ColumnType.of(TypeName.TIMESTAMP_WITH_TIME_ZONE, digits);
            case INTERVAL_SECOND -> ColumnType.defined("interval second(6)").on("h2", "interval second(18, 9)");
            case UUID -> ColumnType.of(TypeName.UUID);
            case JSON -> ColumnType.of(TypeName.JSON);
            case SQLXML -> ColumnType.defined("xml").on("h2", "clob");
            case INET ->
                javaType.equals("java.net.InetAddress")
                        ? BasicTypes.inet(settings.length())
                        : BasicTypes.inet(OptionalInt.of(length(16)));
            case NAMED_ENUM, NAMED_ORDINAL_ENUM -> throw new IllegalStateException("an enum has a type of its own");
            case ARRAY -> throw new IllegalStateException("an array has the type of what is in it");
        };
    }

    /** @param ofUuid the one Java type that is as long as the column makes it */
    private int length(int ofUuid) {
        int usual = javaType.equals("java.util.UUID")
                ? ofUuid
                : LENGTHS.getOrDefault(javaType, ColumnSettings.DEFAULT_LENGTH);
        return validatedLength.get().orElse(settings.length().orElse(usual));
    }

    private int floatingPrecision() {
        return switch (javaType) {
            case "double" -> 53;
            case "float" -> 24;
            default -> PRECISIONS.getOrDefault(javaType, USUAL_PRECISION);
        };
    }

    private ColumnType numeric() {
        if (settings.precision().isPresent()) {
            return ColumnType.of(
                    TypeName.NUMERIC,
                    settings.precision().getAsInt(),
                    settings.scale().orElse(0));
        }
        int precision =
                switch (javaType) {
                    case "double" -> isHibernate7 ? 17 : 53;
                    case "float" -> isHibernate7 ? 8 : 24;
                    default -> PRECISIONS.getOrDefault(javaType, USUAL_PRECISION);
                };
        return ColumnType.of(TypeName.NUMERIC, precision, WITHOUT_FRACTION.contains(javaType) ? 0 : USUAL_SCALE);
    }
}
