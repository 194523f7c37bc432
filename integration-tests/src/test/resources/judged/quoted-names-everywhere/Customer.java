package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "`Good Customers`")
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> tags = new HashSet<>(Set.of("x"));

    @ManyToOne
    Customer boss;

    @ManyToMany
    @OrderColumn
    List<Customer> friends = new ArrayList<>();

    @ElementCollection
    Map<String, String> notes = new HashMap<>(Map.of("a", "b"));

    @OneToMany
    @JoinColumn
    List<Customer> children = new ArrayList<>();
}

@Entity
class Shop {
    @Id
    Long id = 1L;

    @Column(name = "`Code`", unique = true)
    String code = "x";

    @ManyToOne
    @JoinColumn(referencedColumnName = "`Code`")
    Shop partOf;

    @ManyToOne
    Customer owner;

    @ElementCollection
    @Column(name = "`Word`")
    Set<String> words = new HashSet<>();
}
