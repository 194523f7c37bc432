package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;

    @Column(columnDefinition = "smallint")
    int stock;
}
