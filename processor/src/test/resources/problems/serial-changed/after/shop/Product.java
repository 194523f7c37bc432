package shop;

import jakarta.persistence.*;

@Entity
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    // WARNING [serial-changed] // WARNING [type-rewrites-table]
    Long id;
}
