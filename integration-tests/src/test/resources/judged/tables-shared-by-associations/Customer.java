package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany(cascade = CascadeType.ALL)
    @JoinTable(
            name = "likes",
            joinColumns = @JoinColumn(name = "customer_id"),
            inverseJoinColumns = @JoinColumn(name = "product_id"))
    Set<Product> liked = new HashSet<>(Set.of(new Product()));

    @ElementCollection
    @CollectionTable(name = "words")
    @Column(name = "nickname")
    List<String> nicknames = new ArrayList<>(List.of("Jo"));

    @ElementCollection
    @CollectionTable(name = "words")
    @Column(name = "remark", length = 1000)
    Set<String> remarks = new HashSet<>(Set.of("friendly"));
}
