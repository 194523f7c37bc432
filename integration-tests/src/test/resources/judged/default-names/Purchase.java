package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity(name = "Sale")
@Table(name = "sold")
class Purchase {
    @Id
    @GeneratedValue
    @Column(name = "saleNo")
    Long number;

    @ManyToOne
    Purchase partOf;

    @ManyToOne
    Buyer boughtBy;

    @ElementCollection
    Set<String> tags = new HashSet<>(Set.of("new"));

    @ElementCollection
    @OrderColumn
    List<Integer> sizes = new ArrayList<>(List.of(3));

    @ElementCollection
    Map<String, Integer> prices = new HashMap<>(Map.of("net", 1));

    @ManyToMany
    Set<Buyer> watchers = new HashSet<>();

    @OneToMany
    @JoinColumn
    List<Buyer> helpers = new ArrayList<>();
}
