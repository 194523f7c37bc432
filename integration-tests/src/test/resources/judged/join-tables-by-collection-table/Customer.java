package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    @CollectionTable(name = "friends", joinColumns = @JoinColumn(name = "of"))
    Set<Customer> friends = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "ignored")
    @JoinTable(name = "children", joinColumns = @JoinColumn(name = "parent"))
    @MapKeyColumn(name = "nickname")
    Map<String, Customer> children = new HashMap<>();
}
