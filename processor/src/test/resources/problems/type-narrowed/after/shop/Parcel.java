package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
public class Parcel {
    @Id
    Long id;

    // WARNING [type-narrowed]
    LocalDate sent;
    // WARNING [type-narrowed] // WARNING [zone-decides]
    LocalDate opened;

    @Using(value = "cast(packed as time)", downgrade = "null")
    // WARNING [type-rewrites-table]
    LocalTime packed;

    @Column(precision = 10, scale = 2)
    // WARNING [type-narrowed]
    BigDecimal weight;

    @Column(precision = 5, scale = 2)
    // WARNING [type-narrowed]
    BigDecimal points;

    @Column(length = 3)
    // WARNING [type-narrowed]
    String number;

    @Column(length = 5)
    // WARNING [type-narrowed]
    String token;

    @Column(length = 4)
    // WARNING [type-narrowed]
    String born;
    // WARNING [type-narrowed]
    Boolean fragile;
    // WARNING [type-narrowed]
    Integer[] seen;

    // WARNING [type-rewrites-table]
    BigDecimal pieces;

    @Column(length = 36)
    // WARNING [type-rewrites-table]
    String owner;
    // WARNING [type-rewrites-table]
    LocalDateTime paid;
    // WARNING [type-rewrites-table]
    Integer open;
    // WARNING [type-rewrites-table]
    Double length;

    @Column(length = 10)
    // WARNING [type-rewrites-table]
    String made;
}
