package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @GeneratedValue(generator = "ids")
    @SequenceGenerator(name = "ids", sequenceName = "customer_ids", allocationSize = 1)
    long id;
}
