package dev.retort.integration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of generated attributes, with what each needs to be mapped. */
final class GeneratedKinds {

    /** What attributes need besides: enums, converters, and types that only a converter knows. */
    private static final String SUPPORT = """
            enum Color { RED, GREEN, BLUE }
            enum Extent { SMALL, LARGE_INDEED }
            record Money(BigDecimal amount) implements Serializable {}
            record Tag(String text) implements Serializable, Comparable<Tag> {
                public int compareTo(Tag other) { return text.compareTo(other.text); }
            }
            class Text implements Serializable {}
            @Converter(autoApply = true)
            class MoneyConverter implements AttributeConverter<Money, BigDecimal> {
                public BigDecimal convertToDatabaseColumn(Money money) { return money == null ? null : money.amount(); }
                public Money convertToEntityAttribute(BigDecimal amount) { return amount == null ? null : new Money(amount); }
            }
            abstract class TextConverter<T> implements AttributeConverter<T, String> {
                public String convertToDatabaseColumn(T value) { return value == null ? null : value.toString(); }
            }
            @Converter(autoApply = true)
            class TagConverter extends TextConverter<Tag> {
                public Tag convertToEntityAttribute(String text) { return text == null ? null : new Tag(text); }
            }
            @Converter
            class NumberConverter extends TextConverter<Integer> {
                public Integer convertToEntityAttribute(String text) { return text == null ? null : Integer.valueOf(text); }
            }
            @Converter
            class LengthConverter implements AttributeConverter<String, Long> {
                public Long convertToDatabaseColumn(String text) { return text == null ? null : Long.valueOf(text.length()); }
                public String convertToEntityAttribute(Long length) { return length == null ? null : "x".repeat(length.intValue()); }
            }
            """;

    private static final String CODED = """
            enum Level {
                LOW("l"), HIGHEST("highest");
                @EnumeratedValue final String code;
                Level(String code) { this.code = code; }
            }
            enum Grade {
                BAD(-1), GOOD(7);
                @EnumeratedValue final int code;
                Grade(int code) { this.code = code; }
            }
            """;

    /** What may be said of the size of a column. */
    enum Group {
        TEXT,
        SIZED,
        WHOLE,
        DECIMAL,
        TIME,
        OTHER
    }

    /** @param defaultValue in SQL, where there may be one */
    record Kind(Group group, String type, String defaultValue, String... annotations) {}

    static final List<Kind> KEYS = List.of(
            new Kind(Group.WHOLE, "Long", "7"),
            new Kind(Group.WHOLE, "Integer", "7"),
            new Kind(Group.WHOLE, "long", "7"),
            new Kind(Group.WHOLE, "int", "7"),
            new Kind(Group.WHOLE, "Short", "7"),
            new Kind(Group.TEXT, "String", "'x'"),
            new Kind(Group.TEXT, "String", "'x'"),
            new Kind(Group.OTHER, "UUID", ""),
            new Kind(Group.TIME, "LocalDate", "current_date"),
            new Kind(Group.DECIMAL, "BigDecimal", "1.5"),
            new Kind(Group.OTHER, "Color", "", "@Enumerated(EnumType.ORDINAL)"),
            new Kind(Group.OTHER, "Color", "", "@Enumerated(EnumType.STRING)"));

    static final List<Kind> ELEMENTS = Stream.concat(
                    KEYS.stream().filter(it -> Character.isUpperCase(it.type().charAt(0))),
                    Stream.of(
                            new Kind(Group.WHOLE, "Byte", "7"),
                            new Kind(Group.OTHER, "Boolean", "true"),
                            new Kind(Group.OTHER, "Character", "'c'"),
                            new Kind(Group.OTHER, "Double", "1.5"),
                            new Kind(Group.DECIMAL, "BigInteger", "9"),
                            new Kind(Group.TIME, "LocalTime", "current_time"),
                            new Kind(Group.TIME, "LocalDateTime", "current_timestamp"),
                            new Kind(Group.TIME, "Instant", "current_timestamp"),
                            new Kind(Group.TIME, "OffsetDateTime", "current_timestamp"),
                            new Kind(Group.OTHER, "DayOfWeek", ""),
                            new Kind(Group.OTHER, "Color", ""),
                            new Kind(Group.OTHER, "Color", "", "@Enumerated(EnumType.ORDINAL)"),
                            new Kind(Group.TEXT, "Extent", "", "@Enumerated(EnumType.STRING)"),
                            new Kind(Group.DECIMAL, "Money", ""),
                            new Kind(Group.TEXT, "Tag", ""),
                            new Kind(Group.OTHER, "Duration", "")))
            .toList();

    static final List<Kind> ATTRIBUTES = Stream.concat(
                    ELEMENTS.stream(),
                    Stream.of(
                            new Kind(Group.WHOLE, "short", "7"),
                            new Kind(Group.WHOLE, "byte", "7"),
                            new Kind(Group.OTHER, "boolean", "true"),
                            new Kind(Group.OTHER, "char", "'c'"),
                            new Kind(Group.OTHER, "double", "1.5"),
                            new Kind(Group.OTHER, "float", "1.5"),
                            new Kind(Group.OTHER, "Float", "1.5"),
                            new Kind(Group.TEXT, "char[]", "'x'"),
                            new Kind(Group.SIZED, "byte[]", ""),
                            new Kind(Group.TIME, "ZonedDateTime", "current_timestamp"),
                            new Kind(Group.TIME, "OffsetTime", ""),
                            new Kind(Group.TIME, "Date", "current_timestamp"),
                            new Kind(Group.TIME, "Date", "current_date", "@Temporal(TemporalType.DATE)"),
                            new Kind(Group.TIME, "Calendar", "", "@Temporal(TemporalType.TIMESTAMP)"),
                            new Kind(Group.TIME, "java.sql.Timestamp", ""),
                            new Kind(Group.OTHER, "Year", "2000"),
                            new Kind(Group.OTHER, "Currency", "'EUR'"),
                            new Kind(Group.TEXT, "Locale", "'de'"),
                            new Kind(Group.TEXT, "java.net.URL", ""),
                            new Kind(Group.TEXT, "Class<?>", ""),
                            new Kind(Group.OTHER, "ZoneOffset", ""),
                            new Kind(Group.SIZED, "Text", ""),
                            new Kind(Group.OTHER, "String[]", ""),
                            new Kind(Group.OTHER, "int[]", ""),
                            new Kind(Group.OTHER, "List<String>", ""),
                            new Kind(Group.OTHER, "Set<Integer>", ""),
                            new Kind(Group.OTHER, "UUID[]", ""),
                            new Kind(Group.OTHER, "List<Color>", ""),
                            new Kind(Group.OTHER, "String", "", "@Lob"),
                            new Kind(Group.OTHER, "byte[]", "", "@Lob"),
                            new Kind(Group.OTHER, "java.sql.Blob", ""),
                            new Kind(Group.OTHER, "java.sql.Clob", "", "@Lob"),
                            new Kind(Group.TEXT, "String", "", "@Nationalized"),
                            new Kind(Group.OTHER, "String", "", "@JdbcTypeCode(SqlTypes.LONGVARCHAR)"),
                            new Kind(Group.OTHER, "String", "", "@JdbcTypeCode(SqlTypes.LONG32VARCHAR)"),
                            new Kind(Group.TEXT, "String", "", "@JdbcTypeCode(SqlTypes.CHAR)"),
                            new Kind(Group.OTHER, "List<String>", "", "@JdbcTypeCode(SqlTypes.JSON)"),
                            new Kind(Group.OTHER, "Map<String, Integer>", "", "@JdbcTypeCode(SqlTypes.JSON)"),
                            new Kind(Group.OTHER, "UUID", "", "@JdbcTypeCode(SqlTypes.VARCHAR)"),
                            new Kind(Group.OTHER, "Integer", "", "@JdbcTypeCode(SqlTypes.BIGINT)"),
                            new Kind(Group.OTHER, "Extent", "", "@JdbcTypeCode(SqlTypes.SMALLINT)"),
                            new Kind(
                                    Group.TEXT,
                                    "Extent",
                                    "",
                                    "@Enumerated(EnumType.STRING)",
                                    "@JdbcTypeCode(SqlTypes.VARCHAR)"),
                            new Kind(Group.TEXT, "Integer", "", "@Convert(converter = NumberConverter.class)"),
                            new Kind(Group.OTHER, "String", "", "@Convert(converter = LengthConverter.class)"),
                            new Kind(
                                    Group.OTHER,
                                    "Boolean",
                                    "",
                                    "@Convert(converter = org.hibernate.type.YesNoConverter.class)"),
                            new Kind(
                                    Group.OTHER,
                                    "boolean",
                                    "",
                                    "@Convert(converter = org.hibernate.type.NumericBooleanConverter.class)"),
                            // One enum cannot be a type in two orders, which Retort says.
                            new Kind(Group.OTHER, "Color", "", "@JdbcTypeCode(SqlTypes.NAMED_ENUM)"),
                            new Kind(Group.OTHER, "Extent", "", "@JdbcTypeCode(SqlTypes.NAMED_ORDINAL_ENUM)"),
                            new Kind(Group.OTHER, "Money", "", "@Convert(disableConversion = true)"),
                            new Kind(Group.OTHER, "Instant", "", "@CreationTimestamp"),
                            new Kind(Group.OTHER, "LocalDateTime", "", "@UpdateTimestamp"),
                            new Kind(
                                    Group.OTHER,
                                    "OffsetDateTime",
                                    "",
                                    "@TimeZoneStorage(TimeZoneStorageType.NORMALIZE)"),
                            new Kind(Group.OTHER, "Integer", "", "@Formula(\"1 + 1\")"),
                            new Kind(Group.OTHER, "String", "", "@Transient")))
            .toList();

    /** What only the JPA of Hibernate 7 has. */
    private static final List<Kind> NEWER = List.of(
            new Kind(Group.TEXT, "Level", "", "@Enumerated(EnumType.STRING)"),
            new Kind(Group.OTHER, "Grade", ""),
            new Kind(Group.OTHER, "Grade", "", "@Enumerated(EnumType.ORDINAL)"));

    static String support(HibernateVersion version) {
        return version == HibernateVersion.V6 ? SUPPORT : SUPPORT + CODED;
    }

    static List<Kind> elements(HibernateVersion version) {
        return of(version, ELEMENTS);
    }

    static List<Kind> attributes(HibernateVersion version) {
        return of(version, ATTRIBUTES);
    }

    private static List<Kind> of(HibernateVersion version, List<Kind> kinds) {
        return version == HibernateVersion.V6
                ? kinds
                : Stream.concat(kinds.stream(), NEWER.stream()).toList();
    }

    /** What {@code @Convert} says of an attribute of this type. */
    static Optional<String> conversion(String type) {
        return switch (type) {
            case "Integer" -> Optional.of("converter = NumberConverter.class");
            case "String" -> Optional.of("converter = LengthConverter.class");
            case "Boolean" -> Optional.of("converter = org.hibernate.type.YesNoConverter.class");
            case "Tag", "Money" -> Optional.of("disableConversion = true");
            default -> Optional.empty();
        };
    }

    private GeneratedKinds() {}
}
