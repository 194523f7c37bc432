package dev.retort.processor.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.retort.annotations.Hibernate;
import dev.retort.annotations.Naming;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionTest {

    private static final String OTHERS = "@Entity class Tag { @Id int id; }";
    private static final String SPOT =
            "@Embeddable class Spot { String name; @Column(nullable = false) Integer nr; @ManyToOne Tag tag; }";

    /** The table that one attribute adds; on its owner's key all of them agree. */
    private static String added(Hibernate hibernate, String attribute) {
        return new Compile()
                .with(hibernate)
                .schema(OTHERS, SPOT, "@Entity(name = \"Shop\") class Store { @Id int id; " + attribute + " }")
                .lines()
                .dropWhile(it -> !it.startsWith("table shop_x"))
                .skip(1)
                .takeWhile(it -> it.startsWith("  "))
                .filter(it -> !it.contains("shop_id integer") && !it.contains("(shop_id) references"))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ElementCollection List<String> x; | x varchar(255)",
                "@ElementCollection @Column(name = \"y\", length = 9, nullable = false) Collection<String> x;"
                        + " | y varchar(9) not null",
                "@ElementCollection @Column(nullable = false) Set<Long> x;"
                        + " | x bigint not null; primary key shop_x_pkey (shop_id, x)",
                "@ElementCollection @Lob List<String> x; | x clob",
                "@ElementCollection(targetClass = Integer.class) List x; | x integer",
                "@ElementCollection List<Spot> x; | name varchar(255); nr integer not null; tag_id integer;"
                        + " foreign key shop_x_tag_id_fkey (tag_id) references tag (id)",
                "@ElementCollection @AttributeOverride(name = \"name\", column = @Column(name = \"n\"))"
                        + " @AssociationOverride(name = \"tag\", joinColumns = @JoinColumn(name = \"t\")) List<Spot> x;"
                        + " | n varchar(255); nr integer not null; t integer;"
                        + " foreign key shop_x_t_fkey (t) references tag (id)",
                "@ElementCollection Map<String, Integer> x;"
                        + " | x_key varchar(255) not null; x integer; primary key shop_x_pkey (shop_id, x_key)",
                "@ElementCollection @MapKeyColumn(name = \"k\", length = 9) @Column(name = \"v\") Map<String, String> x;"
                        + " | k varchar(9) not null; v varchar(255); primary key shop_x_pkey (shop_id, k)",
                "@ElementCollection @MapKeyTemporal(TemporalType.DATE) Map<Date, Integer> x;"
                        + " | x_key date not null; x integer; primary key shop_x_pkey (shop_id, x_key)",
                "@ElementCollection @MapKeyClass(Long.class) Map<?, Integer> x;"
                        + " | x_key bigint not null; x integer; primary key shop_x_pkey (shop_id, x_key)",
                "@ElementCollection Map<Tag, Integer> x; | x_key integer not null; x integer; primary key shop_x_pkey (shop_id,"
                        + " x_key); foreign key shop_x_x_key_fkey (x_key) references tag (id)",
                "@ElementCollection @AttributeOverride(name = \"key.name\", column = @Column(name = \"n\")) Map<Spot, Integer> x;"
                        + " | n varchar(255) not null; nr integer not null; tag_id integer not null; x integer; primary key"
                        + " shop_x_pkey (shop_id, n, nr, tag_id); foreign key shop_x_tag_id_fkey (tag_id) references tag (id)",
                "@ManyToMany @JoinTable(name = \"shop_x\") @MapKeyJoinColumn(name = \"k\") Map<Tag, Tag> x; | x_id integer not"
                        + " null; k integer not null; primary key shop_x_pkey (shop_id, k); foreign key shop_x_k_fkey (k)"
                        + " references tag (id); foreign key shop_x_x_id_fkey (x_id) references tag (id)",
                "@ManyToMany @JoinTable(name = \"shop_x\") @MapKey(name = \"id\") Map<Integer, Tag> x; | x_id integer not null;"
                        + " primary key shop_x_pkey (shop_id, x_id); foreign key shop_x_x_id_fkey (x_id) references tag (id)",
            })
    void aCollectionHasATableOfItsOwn(String attribute, String expected) {
        assertEquals(expected, added(Hibernate.V6, attribute));
        assertEquals(expected, added(Hibernate.V7, attribute));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@ElementCollection Set<String> x; | x varchar(255) | unique constraint shop_x_shop_id_x_key (shop_id, x)",
                "@ElementCollection @OrderColumn List<String> x; | x_order integer not null; x varchar(255); primary key"
                        + " shop_x_pkey (shop_id, x_order) | check shop_x_x_order_check (x_order >= 0)",
                "@ElementCollection @OrderColumn(name = \"`I`\", columnDefinition = \"smallint\") String[] x; | `I` smallint not"
                        + " null; x varchar(255); primary key shop_x_pkey (shop_id, `I`) | check `shop_x_I_check` (\"I\" >= 0)",
            })
    void hibernateSevenAddsWhatHibernateSixForgets(String attribute, String expected, String more) {
        assertEquals(expected, added(Hibernate.V6, attribute));
        assertEquals(expected + "; " + more, added(Hibernate.V7, attribute));
    }

    @Test
    void theOrderOfEntitiesThatReferToTheirOwnerIsInTheirTable() {
        assertEquals("""
                table item
                  id integer not null
                  shop_id integer
                  owner_id integer
                  items_order integer
                  label varchar(255)
                  place integer not null
                  primary key item_pkey (id)
                  foreign key item_owner_id_fkey (owner_id) references shop (id)
                  foreign key item_shop_id_fkey (shop_id) references shop (id)
                table shop
                  id integer not null
                  primary key shop_pkey (id)
                """, Compile.schemaOf("@Entity class Item { @Id int id; @ManyToOne Shop shop; }", """
                @Entity class Shop {
                    @Id int id;
                    @OneToMany(mappedBy = "shop") @OrderColumn List<Item> items;
                    @OneToMany @JoinColumn(name = "owner_id") @MapKeyColumn(name = "label", nullable = false)
                    Map<String, Item> byLabel;
                    @OneToMany(mappedBy = "shop") @OrderColumn(name = "place", nullable = false) List<Item> sorted;
                }"""));
    }

    @Test
    void everythingAboutTheTableCanBeSaid() {
        assertEquals("""
                schema attic
                table shop
                  id integer not null
                  primary key shop_pkey (id)
                table attic.words
                  ref integer not null
                  word varchar(255)
                  unique constraint one_word (ref, word)
                  index words_word_idx (word)
                  foreign key fk_words (ref) references shop (id)
                """, Compile.schemaOf("""
                @Entity class Shop {
                    @Id int id;
                    @ElementCollection
                    @CollectionTable(name = "words", schema = "attic", joinColumns = @JoinColumn(name = "ref"),
                        foreignKey = @ForeignKey(name = "fk_words"), indexes = @Index(columnList = "word"),
                        uniqueConstraints = @UniqueConstraint(name = "one_word", columnNames = {"ref", "word"}))
                    @Column(name = "word")
                    List<String> words;
                }"""));
    }

    @ParameterizedTest
    @CsvSource({
        "JPA, MyShop, MyShop_openHours, MyShop_ID, openHours_KEY",
        "SPRING_BOOT_3, my_shop, my_shop_open_hours, my_shop_id, open_hours_key",
        "SPRING_BOOT_4, my_shop, my_shop_open_hours, my_shop_id, open_hours_key",
    })
    void namesDeriveFromTheEntityNotItsTable(Naming naming, String entity, String table, String owner, String key) {
        String schema = new Compile()
                .with(naming)
                .schema("@Entity(name = \"MyShop\") @Table(name = \"stores\") class Store {"
                        + " @Id @Column(name = \"ID\") int id; @ElementCollection Map<String, String> openHours; }");
        assertEquals(
                "table " + table.toLowerCase() + "; " + owner.toLowerCase() + " integer not null; " + key.toLowerCase()
                        + " varchar(255) not null",
                schema.lines().limit(3).map(String::strip).collect(Collectors.joining("; ")));
    }
}
