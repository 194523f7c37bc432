package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity(name = "Customer")
class Buyer {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany
    List<Purchase> favourites = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "met")
    Set<Buyer> met = new HashSet<>();

    @ManyToMany(mappedBy = "met")
    Set<Buyer> metBy = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "byPurchase")
    Map<Purchase, Buyer> byPurchase = new HashMap<>();
}
