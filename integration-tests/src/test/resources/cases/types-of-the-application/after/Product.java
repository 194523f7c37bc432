package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Product {
    @Id
    int id;

    Money price;

    @Column(nullable = false)
    Hardware hardware;

    List<Money> prices;
}
