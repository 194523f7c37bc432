package dev.retort.processor.assembly;

import static dev.retort.processor.assembly.Compile.schemaOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.annotations.Naming;
import org.junit.jupiter.api.Test;

class TableDetailsTest {

    @Test
    void indexesAndUniqueConstraints() {
        assertEquals("""
                table thing
                  id integer not null
                  a integer
                  b varchar(255)
                  c varchar(255)
                  primary key thing_pkey (id)
                  unique constraint thing_a_b_key (a, b)
                  unique constraint unique_index (c, a)
                  index lowered unique ((lower(b)))
                  index thing_a_b_idx (a, b desc)
                  index thing_c_idx (c, (coalesce(a, 0)))
                """.replace("((lower(b)))", "((lower(b)))"), schemaOf("""
                @Entity
                @Table(
                    uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}),
                    indexes = {
                        @Index(columnList = "a asc, b DESC"),
                        @Index(columnList = "c, (coalesce(a, 0))"),
                        @Index(name = "unique_index", columnList = "c, a desc", unique = true),
                        @Index(name = "lowered", columnList = "(lower(b))", unique = true)})
                class Thing { @Id int id; Integer a; String b; String c; }"""));
    }

    @Test
    void anAttributesNameFindsItsColumnWhereItIsTheLogicalName() {
        assertEquals("""
                table thing
                  id integer not null
                  first_name varchar(255)
                  owner_id integer
                  primary key thing_pkey (id)
                  unique constraint thing_first_name_owner_id_key (first_name, owner_id)
                  foreign key thing_owner_id_fkey (owner_id) references thing (id)
                """, new Compile().with(Naming.SPRING_BOOT_3).schema("""
                @Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"firstName", "owner_id"}))
                class Thing { @Id int id; String firstName; @ManyToOne Thing owner; }"""));
    }

    @Test
    void checksAndComments() {
        assertEquals("""
                table thing -- a thing
                  id integer not null
                  low integer -- the lower
                  high integer -- the higher
                  primary key thing_pkey (id)
                  check high_positive (high > 0)
                  check thing_check (low < high)
                  check thing_low_check (low > 0)
                """, schemaOf("""
                @Entity
                @Table(comment = "a thing", check = @CheckConstraint(constraint = "low < high"))
                class Thing {
                    @Id int id;
                    @Column(check = @CheckConstraint(constraint = "low > 0"), comment = "the lower") Integer low;
                    @org.hibernate.annotations.Check(name = "high_positive", constraints = "high > 0")
                    @org.hibernate.annotations.Comment("the higher")
                    Integer high;
                }"""));
    }

    @Test
    void aSchemaIsCreatedUnlessEveryDatabaseHasIt() {
        assertEquals(
                """
                schema sales
                sequence thing_seq start 1 increment 50
                table public.other
                  id integer not null
                  primary key other_pkey (id)
                table sales.thing
                  id bigint not null
                  other_id integer
                  primary key thing_pkey (id)
                  foreign key thing_other_id_fkey (other_id) references public.other (id)
                """,
                schemaOf(
                        "@Entity @Table(schema = \"sales\") class Thing { @Id @GeneratedValue long id; @ManyToOne Other other; }",
                        "@Entity @Table(schema = \"public\") class Other { @Id int id; }"));
    }
}
