package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.util.Set;

@Entity
@Table(name = "products")
public class Product extends Stored {
    @Column(nullable = false)
    String label;

    @Column(nullable = false, precision = 10, scale = 2)
    BigDecimal price;

    @ManyToMany
    @JoinTable(name = "product_tags")
    Set<Tag> tags;
}
