package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

/** Of a collection it is about the table that the collection is read from, wherever that is. */
@Entity
class Shop {
    @Id
    Long id = 1L;

    @OneToMany
    @JoinColumn
    @Comment("of the goods")
    @Comment(value = "where they are sold", on = "goods_id")
    @Comment(value = "what they are called", on = "title")
    List<Good> goods = new ArrayList<>();

    @OneToMany(mappedBy = "shop")
    @Comment("of the tills")
    List<Till> tills = new ArrayList<>();

    @OneToMany(mappedBy = "supplied")
    @Comment("of the suppliers")
    List<Supplier> suppliers = new ArrayList<>();

    @OneToMany(mappedBy = "visited")
    @Comment("of what is more of a supplier")
    List<Supplier> visitors = new ArrayList<>();

    @OneToMany(mappedBy = "rented")
    @Comment("of all rooms")
    List<Cellar> cellars = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "owner")
    @Comment("of the attics")
    List<Attic> attics = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "shop_friend")
    @Comment("of friends")
    List<Friend> friends = new ArrayList<>();

    @ManyToMany(mappedBy = "enemies")
    @Comment("of enemies")
    List<Friend> enemies = new ArrayList<>();

    @ManyToAny
    @AnyKeyJavaClass(Long.class)
    @JoinTable(name = "shop_any", joinColumns = @JoinColumn(name = "shop"), inverseJoinColumns = @JoinColumn(name = "it"))
    @Column(name = "kind")
    @AnyDiscriminatorValue(discriminator = "G", entity = Good.class)
    @Comment("of anything")
    @Comment(value = "of what kind", on = "KIND")
    List<Object> anything = new ArrayList<>();

    Address address = new Address();
}

@Entity
@Comment("what is for sale")
class Good {
    @Id
    Long id = 1L;

    String title;
}

@Entity
class Till {
    @Id
    Long id = 1L;

    @ManyToOne
    @Comment("where it stands")
    Shop shop;
}

@Entity
@SecondaryTable(name = "more_of_supplier")
class Supplier {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinTable(name = "supplied_shop")
    Shop supplied;

    @ManyToOne
    @JoinColumn(table = "more_of_supplier")
    Shop visited;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Room {
    @Id
    Long id;

    @ManyToOne
    Shop rented;
}

@Entity
class Cellar extends Room {
    {
        id = 1L;
    }
}

@Entity
class Attic extends Room {
    {
        id = 2L;
    }
}

@Entity
class Friend {
    @Id
    Long id = 1L;

    @ManyToMany(mappedBy = "friends")
    @Comment(value = "who has friends", on = "shops_id")
    @Comment(value = "who is one", on = "friends_id")
    List<Shop> shops = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "friend_enemy", joinColumns = @JoinColumn(name = "one"), inverseJoinColumns = @JoinColumn(name = "other"))
    @Comment("overheard")
    List<Shop> enemies = new ArrayList<>();
}

@Embeddable
class Address {
    @ElementCollection
    @Comment("of lines")
    @Comment(value = "of each line", on = "lines")
    List<String> lines = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "of_address")
    @Comment("of neighbours")
    List<Neighbour> neighbours = new ArrayList<>();
}

@Entity
class Neighbour {
    @Id
    Long id = 1L;
}
