package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.math.*;
import java.time.*;
import java.util.*;

@Entity
public class Sale {
    @Id
    Long id;

    // ERROR [value-does-not-fit]
    @Default("'many'")
    int amount;

    // ERROR [value-does-not-fit]
    @Default("70000")
    short pieces;

    // ERROR [value-does-not-fit]
    @Default("1000")
    @Column(precision = 5, scale = 2)
    BigDecimal price;

    // ERROR [value-does-not-fit]
    @Default("0")
    boolean open;

    // ERROR [value-does-not-fit]
    @Backfill("'AUSTRIA'")
    @Column(length = 2)
    String country;

    // ERROR [value-does-not-fit]
    @Default("'PAYED'")
    @Enumerated(EnumType.STRING)
    Status status;

    // ERROR [value-does-not-fit]
    @Default("2")
    Status before;

    // ERROR [value-does-not-fit]
    @Default("'abc'")
    UUID token;

    // ERROR [value-does-not-fit]
    @Default("5")
    LocalDate day;

    // ERROR [value-does-not-fit]
    @Backfill("null")
    @Column(nullable = false)
    String name;

    // ERROR [value-does-not-fit]
    @Default("true")
    int closed;

    @Default("'2024-02-29'")
    LocalDate leap;

    @Default("now()")
    Instant made;

    @Default("5")
    String five;

    @Default("-128")
    byte least;

    @Default("'PAID'")
    @Enumerated(EnumType.STRING)
    Status state;

    enum Status {
        NEW,
        PAID
    }
}
