package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;

@Entity
class Product {
    @Id
    long id;

    @Column(precision = 12, scale = 4)
    BigDecimal price;
}
