package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Basket {
    @Id
    int id;

    @ElementCollection
    // ERROR [refused-by-hibernate]
    List anything;

    @ElementCollection
    // ERROR [refused-by-hibernate]
    @JoinColumn(name = "basket")
    List<String> notes;

    @ElementCollection
    // ERROR [refused-by-hibernate]
    @MapKey(name = "wine")
    Map<String, Bottle> bottles;

    @ElementCollection
    List<Bottle> cellar;

    @ElementCollection
    // ERROR [refused-by-hibernate]
    @AttributeOverride(name = "element", column = @Column(name = "tag"))
    Set<String> tags;

    @ManyToMany(mappedBy = "baskets")
    // ERROR [refused-by-hibernate]
    @OrderColumn
    List<Shopper> shoppers;

    @ManyToMany(mappedBy = "favourites")
    // ERROR [refused-by-hibernate]
    @MapKeyColumn(name = "rank")
    Map<Integer, Shopper> admirers;
}

@Embeddable
class Bottle {
    String wine;

    // ERROR [refused-by-hibernate]
    @ElementCollection
    Set<String> grapes;
}

@Entity
class Shopper {
    @Id
    int id;

    @ManyToMany
    @JoinTable(name = "shopper_baskets")
    Set<Basket> baskets;

    @ManyToMany
    @JoinTable(name = "shopper_favourites")
    Set<Basket> favourites;
}
