package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "customer")
    Set<Order> orders = new HashSet<>();
}
