package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
class Product {
    @Id
    int id;

    Money price;

    Hardware hardware;

    List<Money> prices;
}
