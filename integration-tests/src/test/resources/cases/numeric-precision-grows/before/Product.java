package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
class Product {
    @Id
    long id;

    @Column(precision = 8, scale = 2)
    BigDecimal price;
}
