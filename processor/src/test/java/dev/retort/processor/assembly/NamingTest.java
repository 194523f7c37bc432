package dev.retort.processor.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamingTest {

    @ParameterizedTest
    @CsvSource({
        "firstName,       firstname,     first_name,    first_name",
        "htmlURL,         htmlurl,       htmlurl,       htmlurl",
        "URLValue,        urlvalue,      urlvalue,      urlvalue",
        "aBC,             abc,           abc,           abc",
        "vitaminC,        vitaminc,      vitaminc,      vitaminc",
        "address2Line,    address2line,  address2line,  address2_line",
        "x1Y2,            x1y2,          x1y2,          x1_y2",
        "MyTable,         mytable,       my_table,      my_table",
        "a.bC,            `a.bC`,        `a_bc`,        `a.bC`",
        "`Quoted Name`,   `Quoted Name`, `quoted name`, `Quoted Name`",
        "\"Quoted Name\", `Quoted Name`, `quoted name`, `Quoted Name`",
    })
    void aNameBecomesWhatHibernateMakesOfIt(String written, String jpa, String springBoot3, String springBoot4) {
        assertEquals(jpa, physical(Naming.JPA, Hibernate.V6, written));
        assertEquals(jpa, physical(Naming.EXPLICIT, Hibernate.V6, written));
        assertEquals(springBoot3, physical(Naming.SPRING_BOOT_3, Hibernate.V6, written));
        assertEquals(springBoot4, physical(Naming.SPRING_BOOT_4, Hibernate.V7, written));
    }

    private static String physical(Naming naming, Hibernate hibernate, String written) {
        return new NamingRules(naming, hibernate)
                .physical(LogicalName.written(written))
                .toString();
    }

    @Test
    void springTreatsWrittenNamesAsWell() {
        assertEquals(
                """
                sequence my_seq start 1 increment 50
                table my_table
                  id bigint not null
                  my_col_name varchar(255)
                  primary key my_table_pkey (id)
                  unique constraint UQ (my_col_name)
                """.replace("UQ", "uq_name"),
                new Compile().with(Naming.SPRING_BOOT_3).schema("""
                @Entity
                @Table(name = "MyTable", uniqueConstraints = @UniqueConstraint(name = "UQ_name", columnNames = "myColName"))
                class Thing {
                    @Id @GeneratedValue(generator = "mySeq") Long id;
                    @Column(name = "myColName") String other;
                }"""));
    }

    private static final String[] BOTH_WAYS = {
        "@Entity @Table(name = \"Tab\") class Thing { @Id @GeneratedValue long thingId; @ManyToMany(mappedBy = \"list\") Set<Box> back; }",
        "@Entity class BigBox { @Id @Column(name = \"BOX_ID\") int id; @ManyToMany Set<Thing> myThings; @ManyToOne Box nextBox; }",
        "@Entity class Box { @Id int id; @ManyToMany List<Thing> list; @OneToMany Set<BigBox> bigOnes;"
                + " @OneToMany @JoinColumn List<BigBox> jcBoxes; }",
    };

    @Test
    void namesNobodyWroteAsJpaDerivesThem() {
        assertEquals("""
                sequence tab_seq start 1 increment 50
                table bigbox
                  box_id integer not null
                  nextbox_id integer
                  jcboxes_id integer
                  primary key bigbox_pkey (box_id)
                  foreign key bigbox_jcboxes_id_fkey (jcboxes_id) references box (id)
                  foreign key bigbox_nextbox_id_fkey (nextbox_id) references box (id)
                table bigbox_tab
                  bigbox_box_id integer not null
                  mythings_thingid bigint not null
                  primary key bigbox_tab_pkey (bigbox_box_id, mythings_thingid)
                  foreign key bigbox_tab_bigbox_box_id_fkey (bigbox_box_id) references bigbox (box_id)
                  foreign key bigbox_tab_mythings_thingid_fkey (mythings_thingid) references tab (thingid)
                table box
                  id integer not null
                  primary key box_pkey (id)
                table box_bigbox
                  box_id integer not null
                  bigones_box_id integer not null
                  primary key box_bigbox_pkey (box_id, bigones_box_id)
                  unique constraint box_bigbox_bigones_box_id_key (bigones_box_id)
                  foreign key box_bigbox_bigones_box_id_fkey (bigones_box_id) references bigbox (box_id)
                  foreign key box_bigbox_box_id_fkey (box_id) references box (id)
                table box_tab
                  back_id integer not null
                  list_thingid bigint not null
                  foreign key box_tab_back_id_fkey (back_id) references box (id)
                  foreign key box_tab_list_thingid_fkey (list_thingid) references tab (thingid)
                table tab
                  thingid bigint not null
                  primary key tab_pkey (thingid)
                """, new Compile().schema(BOTH_WAYS));
    }

    @Test
    void springNamesJoinTablesAfterTheAttribute() {
        String schema =
                new Compile().with(Naming.SPRING_BOOT_4).with(Hibernate.V7).schema(BOTH_WAYS);
        assertEquals(
                """
                big_box
                big_box_my_things
                box
                box_big_ones
                box_list
                tab
                """,
                schema.lines()
                        .filter(it -> it.startsWith("table "))
                        .map(it -> it.substring("table ".length()) + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void aQuotedPartMakesDerivedNamesQuoted() {
        assertEquals("""
                sequence `Quoted Tbl_SEQ` start 1 increment 50
                table `Quoted Tbl`
                  `ID` bigint not null
                  `parent_ID` bigint
                  primary key `Quoted Tbl_pkey` (`ID`)
                  foreign key `Quoted Tbl_parent_ID_fkey` (`parent_ID`) references `Quoted Tbl` (`ID`)
                """, Compile.schemaOf("""
                @Entity @Table(name = "`Quoted Tbl`")
                class Quoted { @Id @GeneratedValue @Column(name = "\\"ID\\"") Long id; @ManyToOne Quoted parent; }"""));
    }

    @Test
    void aNestedEntityIsCalledByItsBinaryName() {
        String nested = "class Holder { @Entity static class Nested { @Id int id; } }";
        assertEquals("""
                table `Holder$Nested`
                  id integer not null
                  primary key `Holder$Nested_pkey` (id)
                """, new Compile().schema(nested));
        assertEquals("""
                table holder$nested
                  id integer not null
                  primary key holder$nested_pkey (id)
                """, new Compile().with(Hibernate.V7).schema(nested));
    }

    @Test
    void theEntityNameIsTheTableNameUnlessTheTableHasOne() {
        assertEquals("""
                table custacct
                  id integer not null
                  primary key custacct_pkey (id)
                """, Compile.schemaOf("@Entity(name = \"CustAcct\") class Account { @Id int id; }"));
    }

    @Test
    void explicitNamingDemandsNames() {
        Compile.Result result = new Compile().with(Naming.EXPLICIT).sources("""
                @Entity @Table(name = "things")
                class Thing { @Id @Column(name = "id") int id; String label; }""");
        assertEquals(1, result.problems().size(), result.problems()::toString);
        assertEquals(
                "[name-missing] this column has no name, and @Migrations(naming = EXPLICIT) derives none: write"
                        + " @Column(name = \"label\")",
                result.problems().get(0));
    }

    @Test
    void explicitNamingSaysWhereEachNameIsWritten() {
        String written = new Compile()
                .with(Naming.EXPLICIT).sources("""
                @Entity
                class Thing {
                    @Id @GeneratedValue @Column(name = "id") long id;
                    @ManyToOne Thing whole;
                    @ManyToMany Set<Thing> others;
                    @ElementCollection @OrderColumn @Column(name = "tag") List<String> tags;
                    @ElementCollection @CollectionTable(name = "c", joinColumns = @JoinColumn(name = "o")) @Column(name = "v")
                    Map<String, String> values;
                }
                @Entity @Table(name = "s") @DiscriminatorColumn class Shape { @Id @Column(name = "id") int id; }
                @Entity class Circle extends Shape {}""").problems().stream()
                        .map(it -> it.substring(it.lastIndexOf(": write ") + ": write ".length()) + "\n")
                        .sorted()
                        .collect(Collectors.joining());
        assertEquals("""
                @CollectionTable(joinColumns = @JoinColumn(name = "thing_id"))
                @CollectionTable(name = "thing_tags")
                @DiscriminatorColumn(name = "dtype")
                @GeneratedValue(generator = "thing_seq")
                @JoinColumn(name = "whole_id")
                @JoinTable(inverseJoinColumns = @JoinColumn(name = "others_id"))
                @JoinTable(joinColumns = @JoinColumn(name = "thing_id"))
                @JoinTable(name = "thing_thing")
                @MapKeyColumn(name = "values_key")
                @OrderColumn(name = "tags_order")
                @Table(name = "thing")
                """, written);
    }
}
