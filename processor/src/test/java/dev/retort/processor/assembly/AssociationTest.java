package dev.retort.processor.assembly;

import static dev.retort.processor.assembly.Compile.schemaOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.retort.annotations.Hibernate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

    private static final String PARENT =
            "@Entity class Parent { @Id long id; @Column(unique = true, length = 9) String code; }";

    /** What one attribute adds to the table of its entity. */
    private static String added(Hibernate hibernate, String attribute) {
        return new Compile()
                .with(hibernate)
                .withHeader(
                        "package shop; import jakarta.persistence.*; import java.util.*;"
                                + " import org.hibernate.annotations.OnDelete; import org.hibernate.annotations.OnDeleteAction;"
                                + " import org.hibernate.annotations.NotFound; import org.hibernate.annotations.NotFoundAction; ")
                .schema(PARENT, "@Entity class Child { @Id int id; " + attribute + " }")
                .lines()
                .takeWhile(it -> !it.equals("table parent"))
                .filter(it -> it.startsWith("  ") && !it.contains("  id ") && !it.contains("child_pkey"))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ManyToOne Parent p; | p_id bigint; foreign key child_p_id_fkey (p_id) references parent (id)",
                "@ManyToOne(optional = false) @JoinColumn(nullable = true) Parent p;"
                        + " | p_id bigint not null; foreign key child_p_id_fkey (p_id) references parent (id)",
                "@ManyToOne @JoinColumn(name = \"x\", nullable = false) Parent p;"
                        + " | x bigint not null; foreign key child_x_fkey (x) references parent (id)",
                "@ManyToOne @jakarta.validation.constraints.NotNull Parent p;"
                        + " | p_id bigint not null; foreign key child_p_id_fkey (p_id) references parent (id)",
                "@OneToOne @JoinColumn(unique = false) Parent p; | p_id bigint; unique constraint child_p_id_key (p_id);"
                        + " foreign key child_p_id_fkey (p_id) references parent (id)",
                "@ManyToOne @JoinColumn(referencedColumnName = \"code\") Parent p;"
                        + " | p_code varchar(9); foreign key child_p_code_fkey (p_code) references parent (code)",
                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_p\")) Parent p;"
                        + " | p_id bigint; foreign key fk_p (p_id) references parent (id)",
                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Parent p; | p_id bigint",
                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"none\")) Parent p; | p_id bigint",
                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(foreignKeyDefinition ="
                        + " \"FOREIGN KEY (p_id) REFERENCES parent (id) ON DELETE CASCADE ON UPDATE SET NULL\")) Parent p;"
                        + " | p_id bigint; foreign key child_p_id_fkey (p_id) references parent (id) on delete cascade on"
                        + " update set null",
                "@ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) Parent p; | p_id bigint; foreign key"
                        + " child_p_id_fkey (p_id) references parent (id) on delete set null",
                "@ManyToOne @NotFound(action = NotFoundAction.IGNORE) Parent p; | p_id bigint",
                "@ManyToOne(targetEntity = Parent.class) Object p;"
                        + " | p_id bigint; foreign key child_p_id_fkey (p_id) references parent (id)",
                "@ManyToOne Child p; | p_id integer; foreign key child_p_id_fkey (p_id) references child (id)",
            })
    void aReferenceIsAColumnAndAForeignKey(String attribute, String expected) {
        assertEquals(expected, added(Hibernate.V6, attribute));
        assertEquals(expected, added(Hibernate.V7, attribute));
    }

    @Test
    void severalJoinColumnsReferToColumnsThatBecomeUniqueTogether() {
        assertEquals("""
                table child
                  id integer not null
                  pa integer
                  pb integer
                  primary key child_pkey (id)
                  foreign key child_pa_pb_fkey (pa, pb) references parent (a, b)
                table parent
                  id integer not null
                  a integer
                  b integer
                  primary key parent_pkey (id)
                  unique constraint parent_a_b_key (a, b)
                """, schemaOf("""
                @Entity
                @Table(uniqueConstraints = @UniqueConstraint(columnNames = {"a", "b"}))
                class Parent { @Id int id; Integer a; Integer b; }""", """
                @Entity class Child {
                    @Id int id;
                    @ManyToOne
                    @JoinColumn(name = "pa", referencedColumnName = "a")
                    @JoinColumn(name = "pb", referencedColumnName = "b")
                    Parent parent;
                }"""));
    }

    @Test
    void theInverseSideAddsNothingButOnDelete() {
        assertEquals("""
                table child
                  id integer not null
                  parent_id integer
                  primary key child_pkey (id)
                  foreign key child_parent_id_fkey (parent_id) references parent (id) on delete cascade
                table parent
                  id integer not null
                  primary key parent_pkey (id)
                """, schemaOf("@Entity class Child { @Id int id; @ManyToOne Parent parent; }", """
                @Entity class Parent {
                    @Id int id;
                    @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL) @OrderBy("id")
                    @org.hibernate.annotations.OnDelete(action = org.hibernate.annotations.OnDeleteAction.CASCADE)
                    List<Child> children;
                }"""));
    }

    @Test
    void aOneToManyWithJoinColumnPutsItIntoTheOtherTable() {
        assertEquals("""
                table child
                  id integer not null
                  parent_ref integer not null
                  primary key child_pkey (id)
                  foreign key child_parent_ref_fkey (parent_ref) references parent (id)
                table parent
                  id integer not null
                  primary key parent_pkey (id)
                """, schemaOf("@Entity class Child { @Id int id; }", """
                @Entity class Parent {
                    @Id int id; @OneToMany @JoinColumn(name = "parent_ref", nullable = false) Set<Child> children;
                }"""));
    }

    private static final String JOIN_TABLE = """
            @Entity class Parent {
                @Id int id;
                @ManyToMany
                @JoinTable(name = "family", schema = "kin", joinColumns = @JoinColumn(name = "p"),
                    inverseJoinColumns = @JoinColumn(name = "c"), foreignKey = @ForeignKey(name = "fk_p"),
                    inverseForeignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT), indexes = @Index(columnList = "c"))
                COLLECTION<Child> children;
            }""";

    @ParameterizedTest
    @CsvSource({"Set, '  primary key family_pkey (p, c)\n'", "List, ''"})
    void aSetHasAKeyAndAListHasNone(String collection, String key) {
        assertEquals(
                """
                schema kin
                table child
                  id integer not null
                  primary key child_pkey (id)
                table parent
                  id integer not null
                  primary key parent_pkey (id)
                table kin.family
                  p integer not null
                  c integer not null
                KEY  index family_c_idx (c)
                  foreign key fk_p (p) references parent (id)
                """.replace("KEY", key),
                schemaOf("@Entity class Child { @Id int id; }", JOIN_TABLE.replace("COLLECTION", collection)));
    }

    @ParameterizedTest
    @CsvSource({
        "V6, Set,  '  primary key parent_child_pkey (parent_id, children_id)\n'",
        "V7, Set,  '  primary key parent_child_pkey (children_id)\n'",
        "V6, List, ''",
        "V7, List, ''",
    })
    void aOneToManyWithoutJoinColumnHasATableBetween(Hibernate hibernate, String collection, String key) {
        String unique = hibernate == Hibernate.V7 && collection.equals("Set")
                ? ""
                : "  unique constraint parent_child_children_id_key (children_id)\n";
        assertEquals(
                """
                table child
                  id integer not null
                  primary key child_pkey (id)
                table parent
                  id integer not null
                  primary key parent_pkey (id)
                table parent_child
                  parent_id integer not null
                  children_id integer not null
                KEYUNIQUE  foreign key parent_child_children_id_fkey (children_id) references child (id)
                  foreign key parent_child_parent_id_fkey (parent_id) references parent (id)
                """.replace("KEY", key).replace("UNIQUE", unique),
                new Compile()
                        .with(hibernate)
                        .schema(
                                "@Entity class Child { @Id int id; }",
                                "@Entity class Parent { @Id int id; @OneToMany " + collection + "<Child> children; }"));
    }

    @Test
    void anUnmanagedEntityCanBeReferredTo() {
        assertEquals(
                """
                table child
                  id integer not null
                  parent_id bigint
                  primary key child_pkey (id)
                  foreign key child_parent_id_fkey (parent_id) references elsewhere.parent (id)
                """,
                schemaOf(
                        "@Entity class Child { @Id int id; @ManyToOne Parent parent; }",
                        "@Entity @Table(schema = \"elsewhere\") @dev.retort.annotations.Unmanaged class Parent { @Id long id; }"));
    }

    @Test
    void anUnmanagedAttributeStillOwnsItsAssociation() {
        assertEquals(
                """
                table child
                  id integer not null
                  primary key child_pkey (id)
                table parent
                  id integer not null
                  primary key parent_pkey (id)
                """,
                schemaOf(
                        "@Entity class Child { @Id int id; @dev.retort.annotations.Unmanaged @ManyToOne Parent parent; }",
                        "@Entity class Parent { @Id int id; @OneToMany(mappedBy = \"parent\") List<Child> children; }"));
    }

    @Test
    void noTextRefersToANumber() {
        String[] sources = {
            PARENT,
            "@Entity class Child { @Id int id; @Column(name = \"p\") String written;"
                    + " @ManyToOne @JoinColumn(name = \"p\", insertable = false, updatable = false) Parent parent; }",
            "@Entity class Other { @Id int id; @Column(name = \"p\") Integer written;"
                    + " @ManyToOne @JoinColumn(name = \"p\", insertable = false, updatable = false) Parent parent; }"
        };
        List<String> problems = new Compile().sources(sources).problems();
        assertEquals(1, problems.size());
        assertTrue(problems.get(0)
                .startsWith("[unsupported-mapping] a foreign key from a varchar(255) to parent.id, a bigint, is not"));
    }
}
