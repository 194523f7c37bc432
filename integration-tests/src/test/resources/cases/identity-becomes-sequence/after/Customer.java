package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
