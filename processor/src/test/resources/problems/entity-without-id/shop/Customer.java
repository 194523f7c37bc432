package shop;

import jakarta.persistence.*;

@Entity
// ERROR [entity-without-id]
class Customer {
    String name;
}

@Entity
@Table(name = "orders")
class Order {
    @Id
    int id;

    @ManyToOne
    Customer customer;
}
