package dev.retort.processor.assembly;

import static dev.retort.processor.assembly.Compile.schemaOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.annotations.Hibernate;
import dev.retort.processor.assembly.Assembly.TableOrigin;
import dev.retort.schema.Identifier;
import dev.retort.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmbeddingTest {

    private static final String ADDRESS =
            "@Embeddable record Address(@Column(length = 80, nullable = false) String street, int number, Country country) {}";
    private static final String COUNTRY =
            "@Embeddable class Country { @Column(name = \"country\", length = 2) String code; }";

    @Test
    void embeddablesAreUnfoldedAndTheirPrimitivesMayBeNull() {
        assertEquals("""
                table person
                  id integer not null
                  street varchar(80) not null
                  number integer
                  country varchar(2)
                  primary key person_pkey (id)
                """, schemaOf("@Entity class Person { @Id int id; @Embedded Address home; }", ADDRESS, COUNTRY));
    }

    @Test
    void anOverrideReplacesTheWholeColumnAndTheOuterOneWins() {
        assertEquals("""
                table person
                  id integer not null
                  street varchar(80) not null
                  number integer
                  country varchar(2)
                  work_street varchar(255)
                  work_number integer
                  work_country varchar(255)
                  primary key person_pkey (id)
                """, schemaOf("""
                @Entity class Person {
                    @Id int id;
                    Address home;
                    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
                    @AttributeOverride(name = "number", column = @Column(name = "work_number"))
                    @AttributeOverride(name = "country.code", column = @Column(name = "work_country"))
                    Address work;
                }""", ADDRESS, COUNTRY));
    }

    @Test
    void anEmbeddableMayRefer() {
        assertEquals(
                """
                table person
                  id integer not null
                  mother_id integer not null
                  primary key person_pkey (id)
                  foreign key person_mother_id_fkey (mother_id) references person (id)
                """,
                schemaOf(
                        "@Entity class Person { @Id int id; Family family; }",
                        "@Embeddable class Family { @ManyToOne(optional = false) Person mother;"
                                + " @OneToMany(mappedBy = \"family.mother\") Set<Person> children; }"));
    }

    @Test
    void mappedSuperclassesGiveTheirFieldsWithTypesFilledInAndPlainOnesNone() {
        assertEquals(
                """
                sequence animal_seq start 1 increment 50
                table animal
                  id bigint not null
                  kind varchar(10)
                  name varchar(40)
                  parent_id bigint
                  primary key animal_pkey (id)
                  check animal_kind_check (kind in (CAT, DOG))
                  foreign key animal_parent_id_fkey (parent_id) references animal (id)
                """,
                schemaOf(
                        "class Plain { String nothing; }",
                        "@MappedSuperclass class Base<I, T extends Base<I, T, K>, K extends Enum<K>> extends Plain"
                                + " { @Id @GeneratedValue I id;"
                                + " @Enumerated(EnumType.STRING) @Column(length = 10) K kind; String name; @ManyToOne T parent; }",
                        "@Entity @AttributeOverride(name = \"name\", column = @Column(length = 40))"
                                + " class Animal extends Base<Long, Animal, Kind> {}",
                        "enum Kind { CAT, DOG }"));
    }

    @Test
    void validationReachesInsideOnlyThroughValid() {
        assertEquals("""
                table person
                  id integer not null
                  plain varchar(255)
                  valid varchar(11)
                  wanted varchar(11) not null
                  primary key person_pkey (id)
                """, schemaOf("""
                @Entity class Person {
                    @Id int id;
                    @AttributeOverride(name = "text", column = @Column(name = "plain")) Note plain;
                    @AttributeOverride(name = "text", column = @Column(name = "valid"))
                    @jakarta.validation.Valid Note valid;
                    @AttributeOverride(name = "text", column = @Column(name = "wanted"))
                    @jakarta.validation.Valid @jakarta.validation.constraints.NotNull Note wanted;
                }""", """
                @Embeddable class Note {
                    @jakarta.validation.constraints.NotNull @jakarta.validation.constraints.Size(max = 11) String text;
                }"""));
    }

    @Test
    void everyColumnKnowsWhereItComesFrom() {
        TableOrigin origin = new Compile()
                .sources("@Entity class Person { @Id int id; Address home; @ManyToOne Person boss; }", ADDRESS, COUNTRY)
                .assembly()
                .origins()
                .get(QualifiedName.of("person"));
        assertEquals("shop.Person", origin.entity().name());
        assertEquals(
                "home.country.code",
                origin.columns().get(Identifier.of("country")).name());
        assertEquals("boss", origin.columns().get(Identifier.of("boss_id")).name());
        assertEquals(
                "street",
                origin.columns()
                        .get(Identifier.of("street"))
                        .location()
                        .element()
                        .getSimpleName()
                        .toString());
    }

    @Test
    void hibernate7ReadsNothingAtTheComponentsOfARecordThatGettersGive() {
        String message =
                "[without-effect] @Column in a record that is read by getters, with Hibernate 7, has no effect:"
                        + " write @Access(AccessType.FIELD) on ";
        String[] sources = {
            "@Entity class Parcel { @Id public int getId() { return 0; } public Size getSize() { return null; } public void setId(int id) {}"
                    + " public void setSize(Size size) {} }",
            "@Embeddable record Size(@Column(length = 3) String unit) {}"
        };
        assertEquals(
                List.of(message + "Size"),
                new Compile().with(Hibernate.V7).sources(sources).problems());
        assertEquals(
                List.of(), new Compile().with(Hibernate.V6).sources(sources).problems());
    }
}
