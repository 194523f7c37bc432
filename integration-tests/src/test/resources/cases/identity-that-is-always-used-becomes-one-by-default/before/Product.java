package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "bigint generated always as identity")
    Long id;

    String name;
}
