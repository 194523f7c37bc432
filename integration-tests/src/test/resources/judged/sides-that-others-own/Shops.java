package shop;

import jakarta.persistence.*;
import java.util.*;

/** Whose sales are owned as those of a kiosk, which is in the same table. */
@Entity
class Shop {
    @Id
    @GeneratedValue
    long id;

    @OneToMany(mappedBy = "kiosk")
    List<Sale> sales;

    @OneToMany(mappedBy = "place.shop")
    List<Sale> sold;

    @OneToOne(mappedBy = "shop")
    Manager manager;

    @ManyToMany(mappedBy = "open")
    Set<Market> markets;

    @ManyToMany(mappedBy = "shops")
    Set<Market> others;

    @ManyToMany(mappedBy = "main")
    Set<Market> further;
}

@Entity
class Kiosk extends Shop {
    @OneToMany(mappedBy = "stall")
    List<Sale> ofSister;
}

@Entity
class Stall extends Shop {}

@Entity
class Sale {
    @Id
    long id;

    @ManyToOne
    Kiosk kiosk;

    @ManyToOne
    Stall stall;

    Place place;
}

@Embeddable
class Place {
    @ManyToOne(targetEntity = Shop.class)
    Object shop;
}

@Entity
class Manager {
    @Id
    long id;

    @OneToOne
    Shop shop;
}

@Entity
class Market {
    @Id
    long id;

    @ManyToMany(targetEntity = Shop.class)
    Set<?> open;

    @OneToMany
    @JoinTable(name = "shops_of_markets")
    Set<Shop> shops;

    @ManyToOne
    @JoinTable(name = "main_shops")
    Shop main;
}

@MappedSuperclass
abstract class Tree<T> {
    @Id
    long id;

    @ManyToOne
    T parent;

    @OneToMany(mappedBy = "parent")
    List<T> children;
}

@Entity
class Section extends Tree<Section> {}

@Entity
class Folder extends Tree<Folder> {}
