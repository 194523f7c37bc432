package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Shop {
    @Id
    long id;

    @ManyToMany
    Map<String, Item> byText;

    @ManyToMany
    @JoinTable(name = "shop_by_item")
    Map<Item, Item> byItem;

    @ManyToMany
    @JoinTable(name = "shop_by_clerk")
    @MapKeyJoinColumn(name = "clerk")
    Map<Clerk, Item> byClerk;

    @ManyToMany
    @JoinTable(name = "shop_by_spot")
    @AttributeOverride(name = "key.street", column = @Column(name = "road", length = 50))
    Map<Spot, Item> bySpot;

    @ManyToMany
    @JoinTable(name = "shop_by_own_key")
    @MapKey
    Map<Long, Item> byOwnKey;

    @OneToMany
    @JoinTable(name = "shop_single")
    Map<String, Item> single;

    @OneToMany
    @JoinColumn(name = "near_shop")
    Map<String, Item> near;

    @OneToMany
    @JoinColumn(name = "far_shop", nullable = false)
    @MapKeyColumn(name = "far_name", nullable = false)
    Map<String, Item> far;

    @OneToMany
    @JoinColumn(name = "clerk_shop")
    @MapKeyJoinColumn(name = "clerk")
    Map<Clerk, Item> itemsOfClerks;

    @OneToMany(mappedBy = "one")
    @MapKey(name = "code")
    Map<String, Item> byCode;

    @OneToMany(mappedBy = "two")
    @MapKeyColumn(name = "two_name", nullable = false)
    Map<String, Item> byName;

    @OneToMany(mappedBy = "three")
    Map<Clerk, Item> ofClerks;

    @OneToMany(mappedBy = "four")
    Map<Spot, Item> ofSpots;

    @Embeddable
    static class Spot {
        String street;

        @Column(nullable = false)
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Spot spot && spot.number == number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
