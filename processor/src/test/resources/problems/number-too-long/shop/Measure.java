package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
public class Measure {

    @Id
    long id;

    @Column(precision = 1000, scale = 2)
    BigDecimal shortEnough;

    @Column(precision = 1001, scale = 2)
    // WARNING [number-too-long]
    BigDecimal longer;

    @Column(columnDefinition = "numeric(2000)")
    // WARNING [number-too-long]
    BigInteger longest;
}
