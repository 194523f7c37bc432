package shop;

import dev.retort.annotations.Using;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Sale {
    @Id
    Long id;

    // ERROR [using-spent]
    @Using("waited * 60")
    @Column(precision = 20, scale = 0)
    BigDecimal waited;
}
