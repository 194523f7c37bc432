package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    @SequenceGenerator(name = "ids", sequenceName = "ids", allocationSize = 50)
    Long id;
}
