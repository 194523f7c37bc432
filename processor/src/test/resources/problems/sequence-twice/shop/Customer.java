package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @GeneratedValue(generator = "customers")
    @SequenceGenerator(name = "customers", sequenceName = "ids", allocationSize = 10)
    long id;
}

@Entity
class Product {
    @Id
    @GeneratedValue(generator = "products")
    // ERROR [sequence-twice]
    @SequenceGenerator(name = "products", sequenceName = "ids", allocationSize = 20)
    long id;
}
