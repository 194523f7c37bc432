package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    Set<Product> bought = new HashSet<>();

    @ManyToMany
    List<Product> returned = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "things")
    @Column(name = "z", nullable = false)
    List<Integer> numbers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "things")
    @Column(name = "y", nullable = false)
    Set<String> texts = new HashSet<>();

    @ManyToMany
    @JoinTable(name = "things")
    Set<Product> products = new HashSet<>();
}
