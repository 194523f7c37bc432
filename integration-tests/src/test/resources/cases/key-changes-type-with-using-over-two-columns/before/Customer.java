package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    Integer id;

    Integer shard;
}

@Entity
class Purchase {
    @Id
    Integer id;

    @ManyToOne
    Customer customer;

    Integer site;
}
