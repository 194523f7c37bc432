package dev.retort.processor.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.annotations.Hibernate;
import dev.retort.schema.Column;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTest {

    private static final String LIBRARIES =
            "import org.hibernate.annotations.*; import jakarta.validation.constraints.*; "
                    + "import jakarta.persistence.Table; import dev.retort.annotations.Default; ";

    /** The column of one field, without its name. */
    private static String column(Hibernate hibernate, String field) {
        Compile.Result result = new Compile()
                .with(hibernate)
                .withHeader(
                        "package shop; import jakarta.persistence.*; import java.math.*; import java.time.*; import java.util.*;"
                                + " import org.hibernate.annotations.Type; "
                                + LIBRARIES)
                .sources("@Entity class Thing { @Id int id; " + field + " it; } ", "enum Color { RED, GREEN, BLUE }");
        assertEquals(List.of(), result.problems());
        Column column = result.assembly()
                .schema()
                .tables()
                .values()
                .iterator()
                .next()
                .columns()
                .get(1);
        return column.type()
                + (column.nullable() ? "" : " not null")
                + column.defaultValue().map(it -> " default " + it).orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "boolean                                  | boolean not null",
                "Boolean                                  | boolean",
                "byte                                     | tinyint not null",
                "Short                                    | smallint",
                "int                                      | integer not null",
                "Long                                     | bigint",
                "float                                    | real not null",
                "Double                                   | double",
                "@Column(precision = 10) double           | float(34)",
                "@Column(precision = 6) Float             | float(20)",
                "char                                     | char(1) not null",
                "Character                                | char(1)",
                "String                                   | varchar(255)",
                "@Column(length = 50) String              | varchar(50)",
                "@Column(length = 10485760) String        | varchar(10485760)",
                "@Column(length = 10485761) String        | varchar(10485761)",
                "char[]                                   | varchar(255)",
                "@Lob String                              | clob",
                "@Lob char[]                              | clob",
                "byte[]                                   | varbinary(255)",
                "@Column(length = 50) byte[]              | varbinary(50)",
                "@Lob byte[]                              | blob",
                "java.sql.Blob                            | blob",
                "java.sql.NClob                           | clob",
                "BigDecimal                               | numeric(38, 2)",
                "@Column(precision = 10, scale = 2) BigDecimal | numeric(10, 2)",
                "@Column(precision = 12) BigDecimal       | numeric(12, 0)",
                "@Column(scale = 4) BigDecimal            | numeric(38, 2)",
                "BigInteger                               | numeric(38, 0)",
                "@Column(precision = 20) BigInteger       | numeric(20, 0)",
                "UUID                                     | uuid",
                "java.net.URL                             | varchar(255)",
                "Locale                                   | varchar(255)",
                "Class<?>                                 | varchar(255)",
                "Currency                                 | varchar(3)",
                "ZoneOffset                               | varchar(6)",
                "Year                                     | integer",
                "Duration                                 | numeric(21, 0)",
                "java.net.InetAddress                     | inet",
                "java.io.Serializable                     | varbinary(255)",
                "java.util.Date                           | timestamp(6)",
                "Calendar                                 | timestamp(6)",
                "@Temporal(TemporalType.DATE) Date        | date",
                "LocalDate                                | date",
                "LocalDateTime                            | timestamp(6)",
                "@FractionalSeconds(3) LocalDateTime      | timestamp(3)",
                "@Column(precision = 3) LocalDateTime     | timestamp(6)",
                "Instant                                  | timestamp_with_time_zone(6)",
                "OffsetDateTime                           | timestamp_with_time_zone(6)",
                "Color                                    | tinyint",
                "@Enumerated(EnumType.STRING) Color       | varchar(255)",
                "@Enumerated(EnumType.STRING) @Column(length = 5) Color | varchar(5)",
                "String[]                                 | varchar(255)[]",
                "List<Integer>                            | integer[]",
                "Color[]                                  | tinyint[]",
                "@Basic(optional = false) String          | varchar(255) not null",
                "@Basic(optional = false) @Column String  | varchar(255) not null",
                "@Column(nullable = false) int            | integer not null",
                "@Column(name = \"other\") int            | integer",
                "@Default(\"now()\") Instant              | timestamp_with_time_zone(6) default now()",
                "@ColumnDefault(\"'x'\") String           | varchar(255) default 'x'",
                "@NotNull String                          | varchar(255) not null",
                "@NotBlank @Size(max = 20) String         | varchar(20) not null",
                "@Column(length = 100) @Size(max = 300) String | varchar(300)",
                "@NotNull(groups = Runnable.class) String | varchar(255)",
                "@Size(max = 20) List<String>             | varchar(255)[]",
                "@Digits(integer = 8, fraction = 3) BigDecimal | numeric(11, 3)",
                "@Column(columnDefinition = \"jsonb\") Map<String, String> | json",
                "@Type(Object.class) @Column(columnDefinition = \"hstore\") Object | sql(hstore)",
            })
    void aFieldsTypeAndNullability(String field, String expected) {
        assertEquals(expected, column(Hibernate.V6, field));
        assertEquals(expected, column(Hibernate.V7, field));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@Basic int                             | integer      | integer not null",
                "@Version Integer                       | integer      | integer not null",
                "@Version @Column(name = \"v\") long    | bigint       | bigint not null",
                "@CreationTimestamp LocalDateTime       | timestamp(6) | timestamp(6) not null",
                "LocalTime                              | time(6)      | time(0)",
                "OffsetTime                             | time_with_time_zone(6) | time_with_time_zone(0)",
                "@Temporal(TemporalType.TIME) Date      | time(6)      | time(0)",
            })
    void whereHibernate6And7Differ(String field, String with6, String with7) {
        assertEquals(with6, column(Hibernate.V6, field));
        assertEquals(with7, column(Hibernate.V7, field));
    }

    @Test
    void secondPrecisionIsForHibernate7() {
        assertEquals("timestamp(3)", column(Hibernate.V7, "@Column(secondPrecision = 3) LocalDateTime"));
        List<String> problems = new Compile()
                .sources("@Entity class Thing { @Id int id; @Column(secondPrecision = 3) LocalDateTime it; }")
                .problems();
        assertTrue(problems.get(0).startsWith("[without-effect] secondPrecision"), problems::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "varchar(20)                           | varchar(20)",
                "VARCHAR(20) NOT NULL                  | varchar(20) not null",
                "text default 'a b not null' not null  | text not null default 'a b not null'",
                "numeric(10,2) default 0               | numeric(10, 2) default 0",
                "numeric(10) null                      | numeric(10, 0)",
                "timestamp with time zone default now() | timestamp_with_time_zone(6) default now()",
                "timestamp(3) without time zone        | timestamp(3)",
                "timestamptz                           | timestamp_with_time_zone(6)",
                "double precision default null         | double",
                "character varying(7)                  | varchar(7)",
                "text[] default '{}'                   | text[] default '{}'",
                "citext not null default current_user  | sql(citext) not null default current_user",
                "interval day to second                | sql(interval day to second)",
            })
    void aColumnDefinitionIsTakenApart(String definition, String expected) {
        assertEquals(expected, column(Hibernate.V6, "@Column(columnDefinition = \"" + definition + "\") String"));
    }

    @Test
    void enumsAndBoundsAreChecked() {
        assertEquals("""
                table thing
                  id integer not null
                  byposition tinyint
                  byname varchar(255)
                  amount integer not null
                  size integer not null
                  primary key thing_pkey (id)
                  check thing_amount_check (amount >= 1 and amount <= 9)
                  check thing_byname_check (byname in (RED, GREEN))
                  check thing_byposition_check (byposition between 0 and 1)
                  check thing_size_check (size >= 0 and size <= 5)
                """, Compile.schemaOf("""
                @Entity class Thing {
                    @Id int id;
                    Color byPosition;
                    @Enumerated(EnumType.STRING) Color byName;
                    @jakarta.validation.constraints.Min(1) @jakarta.validation.constraints.Max(9) int amount;
                    @org.hibernate.validator.constraints.Range(max = 5) int size;
                }""", "enum Color { RED, GREEN }"));
    }

    @Test
    void aFormulaAndAnUnmanagedAttributeHaveNoColumn() {
        assertEquals(
                """
                table thing
                  id integer not null
                  primary key thing_pkey (id)
                """,
                Compile.schemaOf("""
                @Entity class Thing {
                    @Id int id;
                    @org.hibernate.annotations.Formula("1 + 1") Integer two;
                    @dev.retort.annotations.Unmanaged @ElementCollection Set<String> tags;
                }""", "@Entity @dev.retort.annotations.Unmanaged class Other { String nothing; }"));
    }

    @Test
    void aColumnMappedTwiceLooksAsTheBasicAttributeSays() {
        assertEquals("""
                table thing
                  id bigint not null
                  parent_id integer not null
                  primary key thing_pkey (id)
                  foreign key thing_parent_id_fkey (parent_id) references thing (id)
                """, Compile.schemaOf("""
                @Entity class Thing {
                    @Id long id;
                    @ManyToOne @JoinColumn(name = "parent_id", insertable = false, updatable = false) Thing parent;
                    @Column(name = "parent_id", nullable = false) Integer parentId;
                }"""));
    }

    @Test
    void javaxAnnotationsAreTheSame() {
        assertEquals(
                """
                table thing
                  id integer not null
                  label varchar(20) not null
                  primary key thing_pkey (id)
                """,
                new Compile()
                        .withHeader("package shop; import javax.persistence.*; ")
                        .schema("""
                @Entity class Thing { @Id int id; @Column(nullable = false, length = 20) String label; }"""));
    }
}
