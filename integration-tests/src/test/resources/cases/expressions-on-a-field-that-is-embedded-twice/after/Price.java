package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Embeddable
class Price {
    int amount;

    @Using(value = "null", downgrade = "null")
    byte[] rate;

    @Backfill("'EUR'")
    @Column(nullable = false)
    String currency;
}
