package dev.retort.processor.assembly;

import static dev.retort.processor.assembly.Compile.schemaOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTest {

    @Test
    void anEntityIsATableAndItsFieldsAreColumns() {
        assertEquals("""
                table customers -- everybody who ever bought
                  id bigint not null identity
                  email varchar(100) not null
                  phone varchar(255)
                  primary key customers_pkey (id)
                  unique constraint customers_email_key (email)
                """, schemaOf("""
                @Entity @Table(name = "customers", comment = "everybody who ever bought")
                class Customer {
                    static int count;
                    transient int cached;
                    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                    @Column(nullable = false, length = 100, unique = true) String email;
                    String phone;
                    @Transient String greeting;
                }"""));
    }

    @Test
    void manyToOneTakesTheTypeOfTheKeyItRefersTo() {
        assertEquals(
                """
                table country
                  code char(2) not null
                  primary key country_pkey (code)
                table customer
                  id uuid not null
                  country_code char(2)
                  primary key customer_pkey (id)
                  foreign key customer_country_code_fkey (country_code) references country (code)
                """,
                schemaOf(
                        "@Entity class Country { @Id @Column(columnDefinition = \"char(2)\") String code; }",
                        "@Entity class Customer { @Id UUID id; @ManyToOne Country country; }"));
    }

    @Test
    void aSuperclassWithoutAnAnnotationIsNoneToHibernate() {
        assertEquals(
                List.of(
                        "[without-effect] @Column in Audited, which is neither an entity nor a mapped superclass, has no effect:"
                                + " annotate the class with @MappedSuperclass"),
                new Compile()
                        .sources(
                                "@Entity class Customer extends Audited { @Id int id; }",
                                "class Audited { @Column(name = \"made_by\") String madeBy; @Transient int lost; }")
                        .problems());
    }
}
