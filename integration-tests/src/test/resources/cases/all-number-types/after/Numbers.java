package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
class Numbers {
    @Id
    long id;

    byte tiny;
    short small;
    int normal;
    Long big;
    float real1;
    double double1;
    boolean flag;
    char letter;
    BigDecimal exact;
    BigInteger huge;

    @Column(precision = 12)
    BigDecimal whole;
}
