package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;

/** Hibernate reads what is not the key of a row off its object, and then this must be serializable. */
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"maker", "model"}))
class Product implements Serializable {
    @Id
    Long id = 1L;

    @Column(length = 40, unique = true)
    String code = "p";

    @Column(precision = 10, scale = 3, unique = true)
    BigDecimal weight = new BigDecimal("1.500");

    @Column(columnDefinition = "varchar(7)", unique = true)
    String defined = "d";

    @Column(length = 9)
    String label = "l";

    @Column(length = 30)
    String maker = "m";

    Integer model = 1;
}
