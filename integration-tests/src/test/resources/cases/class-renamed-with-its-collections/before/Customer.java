package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    long id;

    @ElementCollection
    Set<String> phones;

    @ManyToMany
    Set<Customer> friends;

    @ElementCollection
    @CollectionTable(name = "letters")
    List<String> letters;
}
