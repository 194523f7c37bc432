package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @GeneratedValue(generator = "numbers")
    @SequenceGenerator(name = "numbers")
    Long id;
}
