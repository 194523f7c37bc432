package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    int id;

    // ERROR [mapped-by-unknown]
    @OneToMany(mappedBy = "buyer")
    List<Order> orders;

    // ERROR [mapped-by-unknown]
    @OneToOne(mappedBy = "id")
    Order first;
}

@Entity
@Table(name = "orders")
class Order {
    @Id
    int id;
}
