package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;

@Entity
class Parcel {
    @Id
    long id;

    @Column(precision = 5, scale = 2)
    BigDecimal points;

    @Column(length = 3)
    String number;

    @Column(precision = 10, scale = 2)
    BigDecimal weight;

    @Column(precision = 6, scale = 2)
    BigDecimal price;

    @Column(length = 5)
    String token;

    @Column(length = 10)
    String packed;

    LocalDate sent;

    @Column(length = 10)
    String opened;

    Boolean fragile;
}
