package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "customers")
class Customer {
    @Id
    int id;

    @ManyToMany
    @JoinTable(name = "favourites", joinColumns = @JoinColumn(name = "one"), inverseJoinColumns = @JoinColumn(name = "two"))
    Set<Customer> favourites;

    @ManyToMany
    @JoinTable(name = "favourites", joinColumns = @JoinColumn(name = "two"), inverseJoinColumns = @JoinColumn(name = "one"))
    Set<Customer> favouriteOf;
}

@Entity
// WARNING [table-shared]
@Table(name = "CUSTOMERS")
class Patron {
    @Id
    int id;

    @Column(nullable = false)
    String since;

    @ManyToMany
    Set<Customer> known;

    @ManyToMany
    // WARNING [table-shared]
    Set<Customer> liked;
}
