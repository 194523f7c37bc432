package shop;

import dev.retort.annotations.Backfill;
import dev.retort.annotations.Using;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    String street;

    // ERROR [expression-for-several]
    @Using(value = "cast(since as bytea)", downgrade = "null")
    byte[] since;

    // ERROR [expression-for-several]
    @Backfill("lower(street)")
    String country;
}
