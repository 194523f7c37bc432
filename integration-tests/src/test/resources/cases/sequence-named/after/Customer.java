package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "customers")
    @SequenceGenerator(name = "customers", sequenceName = "customer_numbers", initialValue = 1000)
    Long id;
}
