package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Customer {
    @Id
    String number;

    @ElementCollection
    Set<String> tags;

    @ElementCollection
    Set<Integer> days;

    @ManyToOne
    Customer boss;

    @ManyToMany
    Set<Customer> friends;
}
