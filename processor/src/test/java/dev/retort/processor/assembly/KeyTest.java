package dev.retort.processor.assembly;

import static dev.retort.processor.assembly.Compile.schemaOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@GeneratedValue Long                                         | thing_seq start 1 increment 50",
                "@GeneratedValue(strategy = GenerationType.SEQUENCE) int      | thing_seq start 1 increment 50",
                "@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = \"g\") int | g start 1 increment 50",
                "@GeneratedValue(generator = \"g\") @SequenceGenerator(name = \"g\") long | g start 1 increment 50",
                "@GeneratedValue(generator = \"g\") @SequenceGenerator(name = \"g\", sequenceName = \"s\","
                        + " initialValue = 7, allocationSize = 1) long                | s start 7 increment 1",
                "@GeneratedValue UUID                                         | ",
                "@GeneratedValue(strategy = GenerationType.UUID) String       | ",
                "@GeneratedValue(strategy = GenerationType.IDENTITY) Long     | ",
            })
    void aGeneratorsSequence(String id, String expected) {
        assertEquals(expected == null ? "" : "sequence " + expected + "\n", sequences(new Compile(), id));
    }

    private static String sequences(Compile compile, String id) {
        return compile.schema("@Entity class Thing { @Id " + id + " id; }")
                .lines()
                .filter(it -> it.startsWith("sequence "))
                .map(it -> it + "\n")
                .reduce("", String::concat);
    }

    @Test
    void aTextKeyGetsASequenceOnlyFromHibernate6() {
        assertEquals(
                "sequence thing_seq start 1 increment 50\n",
                sequences(new Compile().with(Hibernate.V6), "@GeneratedValue String"));
        assertEquals("", sequences(new Compile().with(Hibernate.V7), "@GeneratedValue String"));
    }

    @Test
    void hibernateSevenTakesTheNearestDescription() {
        assertEquals(
                "sequence thing_seq start 1 increment 20\n",
                sequences(
                        new Compile().with(Hibernate.V7),
                        "@GeneratedValue @SequenceGenerator(allocationSize = 20) long"));
        String other = "@Entity @SequenceGenerator(name = \"g\", allocationSize = 20) class Other { @Id long id; }";
        String thing = "@Entity class Thing { @Id @GeneratedValue(generator = \"g\") long id; }";
        assertEquals("sequence g start 1 increment 20", firstLine(new Compile().with(Hibernate.V6), other, thing));
        assertEquals("sequence g start 1 increment 50", firstLine(new Compile().with(Hibernate.V7), other, thing));
    }

    private static String firstLine(Compile compile, String... sources) {
        return compile.schema(sources).lines().findFirst().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "strategy = GenerationType.TABLE | | hibernate_sequences | sequence_name | next_val",
                "strategy = GenerationType.TABLE, generator = \"g\" | | g | sequence_name | next_val",
                "generator = \"g\" | @TableGenerator(name = \"g\") | g | sequence_name | next_val",
                "generator = \"g\" | @TableGenerator(name = \"g\", table = \"numbers\", pkColumnName = \"kind\","
                        + " valueColumnName = \"`Last`\", pkColumnValue = \"things\", initialValue = 7, allocationSize = 1)"
                        + " | numbers | kind | `Last`",
            })
    void aTableGeneratorHasATable(String generated, String generator, String table, String generators, String numbers) {
        for (Hibernate hibernate : List.of(Hibernate.V6, Hibernate.V7)) {
            assertEquals(
                    "table " + table + "\n  " + generators + " varchar(255) not null\n  " + numbers
                            + " bigint\n  primary key " + table + "_pkey (" + generators + ")\n",
                    new Compile()
                            .with(hibernate)
                            .schema("@Entity class Zoo { @Id @GeneratedValue(" + generated + ") "
                                    + (generator == null ? "" : generator) + " long id; }")
                            .replaceFirst("(?s)table zoo.*", ""));
        }
    }

    @Test
    void aGeneratorIsFoundWhereverItIsDescribedBefore() {
        assertEquals("""
                schema counters
                sequence counters.orders_ids start 1 increment 10
                table orders
                  id bigint not null
                  primary key orders_pkey (id)
                table parcel
                  id bigint not null
                  primary key parcel_pkey (id)
                """, schemaOf("""
                @Entity @Table(name = "orders")
                @SequenceGenerator(name = "ids", schema = "counters", sequenceName = "orders_ids", allocationSize = 10)
                class Order { @Id @GeneratedValue(generator = "ids") long id; }""", "@Entity class Parcel { @Id @GeneratedValue(generator = \"ids\") long id; }"));
    }

    @Test
    void theSequenceIsNamedAfterTheTableAndStaysInTheDefaultSchema() {
        assertEquals("""
                schema other
                sequence id_auto_seq start 1 increment 50
                table other.id_auto
                  id bigint not null
                  primary key id_auto_pkey (id)
                """, new Compile().with(Naming.SPRING_BOOT_3).schema("""
                @Entity(name = "Ent") @Table(name = "IdAuto", schema = "other")
                class Thing { @Id @GeneratedValue long id; }"""));
    }

    @Test
    void aKeyMayBeAnotherEntitysAndKeepsTheOrderOfItsAttributes() {
        assertEquals(
                """
                table box
                  shelf_house_nr varchar(9) not null
                  shelf_floor smallint not null
                  nr integer not null
                  primary key box_pkey (shelf_house_nr, shelf_floor, nr)
                  foreign key box_shelf_house_nr_shelf_floor_fkey (shelf_house_nr, shelf_floor) references shelf (house_nr, floor)
                table house
                  nr varchar(9) not null
                  primary key house_pkey (nr)
                table shelf
                  house_nr varchar(9) not null
                  floor smallint not null
                  primary key shelf_pkey (house_nr, floor)
                  foreign key shelf_house_nr_fkey (house_nr) references house (nr)
                """,
                schemaOf(
                        "@Entity class Box { @Id @ManyToOne Shelf shelf; @Id int nr; }",
                        "@Entity class Shelf { @MapsId(\"house\") @ManyToOne House house; @EmbeddedId ShelfId id; }",
                        "@Embeddable class ShelfId { @Column(name = \"unused\") String house; short floor; }",
                        "@Entity class House { @Id @Column(length = 9) String nr; }"));
    }

    @Test
    void theKeyOfAnUnmanagedEntityMayBeAnotherEntitysToo() {
        assertEquals(
                """
                table letter
                  id integer not null
                  person_town_id bigint
                  primary key letter_pkey (id)
                  foreign key letter_person_town_id_fkey (person_town_id) references person (town_id)
                """,
                schemaOf(
                        "@Entity class Letter { @Id int id; @ManyToOne Person person; }",
                        "@Entity @dev.retort.annotations.Unmanaged class Person { @Id @OneToOne Town town; }",
                        "@Entity @dev.retort.annotations.Unmanaged class Town { @Id long id; }"));
    }
}
