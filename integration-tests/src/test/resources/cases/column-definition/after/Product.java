package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;

    @Column(columnDefinition = "numeric(6, 2)")
    int stock;
}
