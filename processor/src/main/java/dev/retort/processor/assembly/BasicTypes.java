package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Attribute;
import dev.retort.schema.ColumnType;
import dev.retort.schema.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The column type of a Java type: the table of Hibernate's defaults. */
final class BasicTypes {

    /** Of an enum by name: on H2 Hibernate has a type of its own, and takes a varchar for it, but no char. */
    static final ColumnType LETTER = ColumnType.defined("char(1)").on("h2", "varchar(1)");

    private static final ColumnType INET = ColumnType.defined("inet");

    private static final int UNSPECIFIED_PRECISION = 38;
    private static final int DURATION_PRECISION = 21;

    private static final Map<String, TypeName> WITHOUT_ARGUMENTS = Map.ofEntries(
            Map.entry("java.lang.Boolean", TypeName.BOOLEAN),
            Map.entry("java.lang.Byte", TypeName.TINYINT),
            Map.entry("java.lang.Short", TypeName.SMALLINT),
            Map.entry("java.lang.Integer", TypeName.INTEGER),
            Map.entry("java.lang.Long", TypeName.BIGINT),
            Map.entry("java.time.Year", TypeName.INTEGER),
            Map.entry("java.util.UUID", TypeName.UUID),
            Map.entry("java.sql.Blob", TypeName.BLOB),
            Map.entry("java.sql.Clob", TypeName.CLOB),
            Map.entry("java.sql.NClob", TypeName.CLOB),
            Map.entry("java.sql.Date", TypeName.DATE),
            Map.entry("java.time.LocalDate", TypeName.DATE));

    /** Stored as text, with the length that Hibernate gives unless another is written. */
    private static final Map<String, Integer> TEXTS = Map.of(
            "java.lang.String", ColumnSettings.DEFAULT_LENGTH,
            "java.lang.Class", ColumnSettings.DEFAULT_LENGTH,
            "java.net.URL", ColumnSettings.DEFAULT_LENGTH,
            "java.time.ZoneId", ColumnSettings.DEFAULT_LENGTH,
            "java.time.ZoneOffset", 6,
            "java.util.Currency", 3,
            "java.util.Locale", ColumnSettings.DEFAULT_LENGTH,
            "java.util.TimeZone", ColumnSettings.DEFAULT_LENGTH);

    private static final Map<String, TypeName> TIMES = Map.of(
            "java.time.LocalTime", TypeName.TIME,
            "java.sql.Time", TypeName.TIME,
            "java.time.OffsetTime", TypeName.TIME_WITH_TIME_ZONE);

    private static final Map<String, TypeName> TIMESTAMPS = Map.of(
            "java.sql.Timestamp", TypeName.TIMESTAMP,
            "java.time.LocalDateTime", TypeName.TIMESTAMP,
            "java.time.Instant", TypeName.TIMESTAMP_WITH_TIME_ZONE,
            "java.time.OffsetDateTime", TypeName.TIMESTAMP_WITH_TIME_ZONE,
            "java.time.ZonedDateTime", TypeName.TIMESTAMP_WITH_TIME_ZONE);

    private static final Set<String> OLD_DATES =
            Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar");

    private static final Set<String> COLLECTIONS =
            Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

    private final Context context;
    private final Attribute attribute;
    private final Optional<Converter> converter;
    private final ColumnSettings settings;
    private final Supplier<OptionalInt> validatedLength;

    BasicTypes(
            Context context,
            Attribute attribute,
            Optional<Converter> converter,
            ColumnSettings settings,
            Supplier<OptionalInt> validatedLength) {
        this.context = context;
        this.attribute = attribute;
        this.converter = converter;
        this.settings = settings;
        this.validatedLength = validatedLength;
    }

    /** Empty if the Java type has no column type. */
    Optional<ColumnType> type() {
        TypeMirror stored = stored();
        Optional<JdbcCode> code = JdbcCode.of(attribute).filter(it -> it != JdbcCode.ARRAY);
        if (code.filter(JdbcCode::isEnumType).isPresent()) {
            return Enums.enumOf(stored).map(Enums::typeName).map(ColumnType::enumeration);
        }
        if (code.isPresent() && stored.getKind() != TypeKind.NONE) {
            // Whatever a converter makes of it.
            boolean isText = JavaTypes.name(attribute.type()).equals("java.lang.String");
            JdbcTypes types = new JdbcTypes(
                    inRows(stored), settings, isText ? validatedLength : OptionalInt::empty, context.isHibernate7());
            return Optional.of(types.of(code.get(), digits(usualDigits(stored))));
        }
        Optional<ColumnType> type = attribute.is("Lob") ? large(stored) : of(stored);
        return type.map(it -> TypeSuffix.of(attribute, it));
    }

    /** Of an enum with codes, that of the codes. */
    private TypeMirror inRows(TypeMirror stored) {
        return Enums.enumOf(stored)
                .filter(it -> context.isHibernate7())
                .flatMap(EnumeratedValue::of)
                .map(it -> it.field().asType())
                .orElse(stored);
    }

    /** The type of a column that nobody described. */
    static Optional<ColumnType> usual(Context context, Element at, TypeMirror type) {
        Attribute plain = new Attribute(at, "", type, new Annotated(at, List.of()));
        return new BasicTypes(
                        context, plain, Optional.empty(), new ColumnSettings(Optional.empty()), OptionalInt::empty)
                .type();
    }

    private int usualDigits(TypeMirror type) {
        return TIMES.containsKey(JavaTypes.name(type)) && context.isHibernate7() ? 0 : 6;
    }

    /** What reaches the column: the attribute, or what a converter makes of it or of each of its elements. */
    TypeMirror stored() {
        return converter
                .map(it -> it.accepts(attribute.type(), context.types())
                        ? it.to()
                        : context.types().getArrayType(it.to()))
                .orElse(attribute.type());
    }

    /** What an array or a collection that is no association holds. */
    static Optional<TypeMirror> element(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return Optional.of(array.getComponentType());
        }
        return type instanceof DeclaredType declared && COLLECTIONS.contains(JavaTypes.name(declared))
                ? CollectionTypes.element(declared)
                : Optional.empty();
    }

    private Optional<ColumnType> large(TypeMirror type) {
        String name = JavaTypes.name(type);
        if (name.equals("java.lang.String") || name.equals("char[]") || name.endsWith("Clob")) {
            return some(TypeName.CLOB);
        }
        if (name.equals("java.lang.Byte[]") || name.equals("java.lang.Character[]")) {
            return some(name.startsWith("java.lang.Byte") ? TypeName.BLOB : TypeName.CLOB);
        }
        boolean isOfTexts = element(type)
                .filter(it -> JavaTypes.name(it).equals("java.lang.String"))
                .isPresent();
        if (isOfTexts) {
            return Optional.of(ColumnType.arrayOf(ColumnType.of(TypeName.CLOB)));
        }
        if (name.equals("java.net.InetAddress")) {
            return Optional.of(INET.on("h2", "blob"));
        }
        return of(type).map(it -> it.name() == TypeName.VARBINARY ? ColumnType.of(TypeName.BLOB) : it);
    }

    private Optional<ColumnType> of(TypeMirror type) {
        Optional<ColumnType> given = context.typeMappings().of(type);
        return given.isPresent() ? given : byKind(type);
    }

    private Optional<ColumnType> byKind(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> some(TypeName.BOOLEAN);
            case BYTE -> some(TypeName.TINYINT);
            case SHORT -> some(TypeName.SMALLINT);
            case INT -> some(TypeName.INTEGER);
            case LONG -> some(TypeName.BIGINT);
            case CHAR -> some(TypeName.CHAR, settings.length().orElse(1));
            case FLOAT -> Optional.of(floating(TypeName.REAL));
            case DOUBLE -> Optional.of(floating(TypeName.DOUBLE));
            case ARRAY ->
                context.isHibernate7() && attribute.isArrayOfVariable()
                        ? some(TypeName.VARBINARY, settings.length().orElse(ColumnSettings.DEFAULT_LENGTH))
                        : array(((ArrayType) type).getComponentType());
            case DECLARED -> declared((DeclaredType) type);
            default -> Optional.empty();
        };
    }

    private Optional<ColumnType> array(TypeMirror component) {
        if (component.getKind() == TypeKind.BYTE) {
            return some(TypeName.VARBINARY, settings.length().orElse(ColumnSettings.DEFAULT_LENGTH));
        }
        if (component.getKind() == TypeKind.CHAR) {
            return Optional.of(text(settings.length().orElse(ColumnSettings.DEFAULT_LENGTH)));
        }
        String name = JavaTypes.name(component);
        boolean isRefused = name.equals("java.lang.Byte") || name.equals("java.lang.Character");
        return isRefused ? Optional.empty() : arrayOf(component);
    }

    private Optional<ColumnType> arrayOf(TypeMirror element) {
        return element.getKind() == TypeKind.ARRAY || COLLECTIONS.contains(JavaTypes.name(element))
                ? Optional.empty()
                : of(element).map(ColumnType::arrayOf);
    }

    private Optional<ColumnType> declared(DeclaredType type) {
        String name = JavaTypes.name(type);
        if (WITHOUT_ARGUMENTS.containsKey(name)) {
            return some(WITHOUT_ARGUMENTS.get(name));
        }
        if (TEXTS.containsKey(name)) {
            // What holds for a list does not hold for the texts in it.
            boolean isValidated = type == stored()
                    && JavaTypes.name(attribute.type()).equals("java.lang.String")
                    && name.equals("java.lang.String");
            OptionalInt validated = isValidated ? validatedLength.get() : OptionalInt.empty();
            OptionalInt length = validated.isPresent() ? validated : settings.length();
            boolean isUnlimited = validated.isEmpty() && settings.isUnlimited();
            return Optional.of(text(isUnlimited ? Integer.MAX_VALUE : length.orElse(TEXTS.get(name))));
        }
        Optional<ColumnType> part = partOfTime(name);
        if (part.isPresent()) {
            return part;
        }
        if (isNormalised() && TIMES.containsKey(name)) {
            return some(TypeName.TIME, digits(usualDigits(type)));
        }
        if (isNormalised() && TIMESTAMPS.containsKey(name)) {
            return some(TypeName.TIMESTAMP, digits(6));
        }
        if (TIMES.containsKey(name)) {
            return some(TIMES.get(name), digits(context.isHibernate7() ? 0 : 6));
        }
        if (TIMESTAMPS.containsKey(name)) {
            return some(TIMESTAMPS.get(name), digits(6));
        }
        if (OLD_DATES.contains(name)) {
            return Optional.of(oldDate());
        }
        return switch (name) {
            case "java.lang.Character" -> some(TypeName.CHAR, settings.length().orElse(1));
            case "java.net.InetAddress" -> Optional.of(inet(settings.length()));
            case "java.lang.Float" -> Optional.of(floating(TypeName.REAL));
            case "java.lang.Double" -> Optional.of(floating(TypeName.DOUBLE));
            case "java.math.BigDecimal" -> Optional.of(numeric(UNSPECIFIED_PRECISION, 2));
            case "java.math.BigInteger" -> Optional.of(numeric(UNSPECIFIED_PRECISION, 0));
            case "java.time.Duration" -> Optional.of(numeric(DURATION_PRECISION, 0));
            default -> other(type);
        };
    }

    private Optional<ColumnType> other(DeclaredType type) {
        Optional<TypeElement> enumType = Enums.enumOf(type);
        if (enumType.isPresent()) {
            return Optional.of(enumeration(enumType.get()));
        }
        Optional<TypeMirror> element = element(type);
        if (element.isPresent() && context.isHibernate7() && attribute.isCollectionOfVariable()) {
            return Optional.of(ofVariable(element.get()));
        }
        if (element.isPresent()) {
            // Hibernate 7 does not look into a collection that is an element itself.
            boolean isWithinElements = attribute.is("ElementCollection") && context.isHibernate7();
            return isWithinElements ? Optional.empty() : arrayOf(element.get());
        }
        return isStoredWhole(type)
                ? some(TypeName.VARBINARY, settings.length().orElse(ColumnSettings.DEFAULT_LENGTH))
                : Optional.empty();
    }

    /** Hibernate 7 takes a list of any numbers for what each of its lists holds. */
    private ColumnType ofVariable(TypeMirror element) {
        Optional<TypeMirror> bound = attribute.boundOfElements().filter(it -> element.getKind() != TypeKind.TYPEVAR);
        boolean isAnyEnum =
                bound.filter(it -> JavaTypes.name(it).equals("java.lang.Enum")).isPresent();
        Optional<ColumnType> type = isAnyEnum
                ? some(TypeName.VARBINARY, settings.length().orElse(ColumnSettings.DEFAULT_LENGTH))
                        .map(ColumnType::arrayOf)
                : bound.flatMap(this::arrayOf);
        if (type.isPresent()) {
            return type.get();
        }
        context.reports()
                .refused(
                        attribute.where(),
                        "a collection of what a type variable stands for",
                        "annotate it with @ElementCollection, or declare it where the type is known");
        return arrayOf(element).orElse(ColumnType.of(TypeName.TEXT));
    }

    private ColumnType enumeration(TypeElement enumType) {
        if (Enums.isByName(attribute) && settings.length().equals(OptionalInt.of(1))) {
            return LETTER;
        }
        if (Enums.isByName(attribute)) {
            return text(settings.length().orElse(ColumnSettings.DEFAULT_LENGTH));
        }
        return ColumnType.of(EnumeratedValue.of(enumType)
                .filter(it -> context.isHibernate7())
                .flatMap(EnumeratedValue::number)
                .orElse(TypeName.TINYINT));
    }

    /** Hibernate serializes what else is serializable; an entity, also in a collection, or an empty enum is a forgotten annotation. */
    private boolean isStoredWhole(DeclaredType type) {
        return context.supertypes().has(type, "java.io.Serializable")
                && !context.supertypes().has(type, "java.lang.Enum")
                && !isEntity(type)
                && type.getTypeArguments().stream().noneMatch(BasicTypes::isEntity);
    }

    private static boolean isEntity(TypeMirror type) {
        return type instanceof DeclaredType declared
                && Annotated.of(declared.asElement()).is("Entity");
    }

    /** Whether the zone is forgotten, and the time told by the clock of the database. */
    private boolean isNormalised() {
        return ZoneColumn.isLost(attribute)
                || attribute
                        .hibernate("TimeZoneStorage")
                        .flatMap(it -> it.constant("value"))
                        .filter("NORMALIZE"::equals)
                        .isPresent();
    }

    /** What {@code @Temporal} leaves of a type that is a point in time. */
    private Optional<ColumnType> partOfTime(String name) {
        boolean isPoint =
                name.equals("java.time.Instant") || name.equals("java.sql.Timestamp") && !context.isHibernate7();
        if (!isPoint || attribute.isPlain()) {
            return Optional.empty();
        }
        return switch (temporal().orElse("TIMESTAMP")) {
            case "DATE" -> some(TypeName.DATE);
            case "TIME" -> some(TypeName.TIME, digits(6));
            default -> Optional.empty();
        };
    }

    /** Of a version Hibernate does not read it. */
    private Optional<String> temporal() {
        return attribute
                .persistence("Temporal")
                .filter(it -> !attribute.is("Version"))
                .flatMap(it -> it.constant("value"));
    }

    private ColumnType oldDate() {
        return switch (temporal().orElse("TIMESTAMP")) {
            case "DATE" -> ColumnType.of(TypeName.DATE);
            case "TIME" -> ColumnType.of(TypeName.TIME, digits(context.isHibernate7() ? 0 : 6));
            default -> ColumnType.of(TypeName.TIMESTAMP, digits(6));
        };
    }

    /** Hibernate 6 knows {@code secondPrecision} not at all. */
    private int digits(int otherwise) {
        OptionalInt written = context.isHibernate7() ? settings.secondPrecision() : OptionalInt.empty();
        return attribute
                .hibernate("FractionalSeconds")
                .map(it -> it.number("value", otherwise))
                .orElse(written.orElse(otherwise));
    }

    /** What is too long for a varchar, and what it is then, each database knows for itself. */
    static ColumnType text(int length) {
        return ColumnType.of(TypeName.VARCHAR, length);
    }

    /** Only H2, which has bytes for it, knows a length. */
    static ColumnType inet(OptionalInt length) {
        return length.isPresent()
                ? INET.on("h2", "varbinary(" + length.getAsInt() + ")")
                : ColumnType.of(TypeName.INET);
    }

    /** Decimal digits become binary ones. */
    private ColumnType floating(TypeName otherwise) {
        return settings.precision().isPresent() ? floating(settings.precision().getAsInt()) : ColumnType.of(otherwise);
    }

    /** As many bits as the digits need. */
    static ColumnType floating(int digits) {
        return ColumnType.of(TypeName.FLOAT, (int) Math.ceil(digits * Math.log(10) / Math.log(2)));
    }

    /** A scale without a precision means nothing to Hibernate. */
    private ColumnType numeric(int usualPrecision, int usualScale) {
        return settings.precision().isPresent()
                ? ColumnType.of(
                        TypeName.NUMERIC,
                        settings.precision().getAsInt(),
                        settings.scale().orElse(0))
                : ColumnType.of(TypeName.NUMERIC, usualPrecision, usualScale);
    }

    private static Optional<ColumnType> some(TypeName name, Integer... arguments) {
        return Optional.of(ColumnType.of(name, arguments));
    }
}
