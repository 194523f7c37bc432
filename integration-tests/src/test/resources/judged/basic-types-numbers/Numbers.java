package shop;

import jakarta.persistence.*;
import java.math.*;
import java.time.*;

@Entity
class Numbers {
    @Id
    long id;

    boolean flag;
    Boolean flagOrNone;
    byte b;
    Byte boxedByte;
    short s;
    Short boxedShort;
    int i;
    Integer boxedInt;
    Long boxedLong;
    float f;
    Float boxedFloat;
    double d;
    Double boxedDouble;
    BigDecimal decimal;
    BigInteger whole;

    @Column(precision = 10, scale = 2)
    BigDecimal money;

    @Column(precision = 12)
    BigDecimal precise;

    @Column(scale = 4)
    BigDecimal scaled;

    @Column(precision = 20)
    BigInteger preciseWhole;

    @Column(precision = 10)
    double preciseDouble;

    @Column(precision = 6)
    float preciseFloat;

    @Column(precision = 10, length = 3)
    int ignoresPrecision;

    Duration duration;
    Year inYear;
}
