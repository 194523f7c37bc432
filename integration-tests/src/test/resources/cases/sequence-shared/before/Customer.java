package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers", allocationSize = 10)
    Long id;
}
