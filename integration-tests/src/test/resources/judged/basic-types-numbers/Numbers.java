package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;

@Entity
class Numbers {
    @Id
    long id;

    boolean flag;
    Boolean flagOrNone = true;
    byte b = 3;
    Byte boxedByte;
    short s;
    Short boxedShort = 7;
    int i;
    Integer boxedInt;
    Long boxedLong = 5L;
    float f = 1.5f;
    Float boxedFloat;
    double d;
    Double boxedDouble = 2.5;
    BigDecimal decimal;
    BigInteger whole = BigInteger.TEN;

    @Column(precision = 10, scale = 2)
    BigDecimal money = new BigDecimal("12.34");

    @Column(precision = 12)
    BigDecimal precise;

    @Column(scale = 4)
    BigDecimal scaled;

    @Column(precision = 20)
    BigInteger preciseWhole;

    @Column(precision = 10)
    double preciseDouble = 0.25;

    @Column(precision = 6)
    float preciseFloat;

    @Column(precision = 10, length = 3)
    int ignoresPrecision;

    Duration duration = Duration.ofSeconds(3);
    Year inYear = Year.of(2026);
}
