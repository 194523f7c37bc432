package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ManyToMany
    @JoinTable(name = "friends")
    Set<Customer> friends;
}
