package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Table(name = "customers")
class Customer {
    @Id
    int id;

    @ManyToMany
    @JoinTable(name = "favourites")
    Set<Customer> favourites;
}

@Entity
// ERROR [table-taken]
@Table(name = "CUSTOMERS")
class Patron {
    @Id
    int id;

    @ManyToMany
    // ERROR [table-taken]
    @JoinTable(name = "favourites")
    Set<Patron> others;

    @ManyToMany
    Set<Customer> known;

    @ManyToMany
    // ERROR [table-taken]
    Set<Customer> liked;
}
