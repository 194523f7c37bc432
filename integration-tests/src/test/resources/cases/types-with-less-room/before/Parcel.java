package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.UUID;

@Entity
class Parcel {
    @Id
    long id;

    Integer points;

    Long number;

    Double weight;

    @Column(precision = 8, scale = 4)
    BigDecimal price;

    UUID token;

    LocalDate packed;

    LocalDateTime sent;

    LocalDateTime opened;

    Integer fragile;
}
