package shop;

import dev.retort.annotations.Default;
import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

@Entity
class Customer {
    @Id
    long id;

    @Default("-1")
    int points;

    @Default("true")
    boolean active;

    @Default("12.50")
    BigDecimal credit;

    @Default("'O''Hara'")
    String name;

    @Default("date '2026-01-31'")
    LocalDate since;

    @Default("now()")
    Instant seen;
}
