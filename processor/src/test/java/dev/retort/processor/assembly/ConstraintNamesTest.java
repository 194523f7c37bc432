package dev.retort.processor.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConstraintNamesTest {

    @Test
    void aNameThatIsTakenGetsANumber() {
        assertEquals(
                """
                table a
                  id integer not null
                  b_c integer
                  primary key a_pkey (id)
                  unique constraint a_b_c_key (b_c)
                table a_b
                  id integer not null
                  c integer
                  primary key a_b_pkey (id)
                  unique constraint a_b_c_key1 (c)
                """,
                Compile.schemaOf(
                        "@Entity class A { @Id int id; @Column(unique = true) Integer b_c; }",
                        "@Entity class A_B { @Id int id; @Column(unique = true) Integer c; }"));
    }

    @Test
    void aLongNameIsCutBetweenLettersAndKeptApartByAHash() {
        String first = uniqueNameOn("ä".repeat(30) + "1");
        String second = uniqueNameOn("ä".repeat(30) + "2");
        assertNotEquals(first, second);
        for (String name : List.of(first, second)) {
            assertTrue(name.matches("thing_ä+_[0-9a-f]{8}_key"), name);
            assertEquals(63, name.getBytes(StandardCharsets.UTF_8).length, 1, name);
        }
        assertEquals(first, uniqueNameOn("ä".repeat(30) + "1"));
    }

    private static String uniqueNameOn(String column) {
        Assembly assembly = new Compile()
                .sources("@Entity class Thing { @Id int id; @Column(unique = true) String " + column + "; }")
                .assembly();
        return assembly.schema()
                .tables()
                .values()
                .iterator()
                .next()
                .uniques()
                .get(0)
                .name()
                .text();
    }

    @Test
    void whatIsAskedForTwiceIsThereOnceUnderTheNameSomebodyGaveIt() {
        assertEquals("""
                table thing
                  id integer not null
                  code varchar(255)
                  primary key thing_pkey (id)
                  unique constraint code_once (code)
                """, Compile.schemaOf("""
                @Entity @Table(uniqueConstraints = {@UniqueConstraint(name = "code_once", columnNames = "code"),
                    @UniqueConstraint(columnNames = "code"), @UniqueConstraint(columnNames = "id")})
                class Thing { @Id @Column(unique = true) int id; @Column(unique = true) String code; }"""));
    }
}
