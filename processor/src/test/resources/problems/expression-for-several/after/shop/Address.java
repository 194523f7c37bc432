package shop;

import dev.retort.annotations.Backfill;
import dev.retort.annotations.Using;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
public class Address {
    String street;

    // ERROR [expression-for-several]
    @Using(value = "cast(since as bytea)", downgrade = "null")
    byte[] since;

    // ERROR [expression-for-several]
    @Using(value = "substring(number from 2)::integer", downgrade = "''")
    int number;

    // ERROR [expression-for-several]
    @Using(value = "(select max(length(name)) from person where name = rate)", downgrade = "''")
    int rate;

    @Using(value = "date '2024-01-01'", downgrade = "''")
    LocalDate day;

    // ERROR [expression-for-several]
    @Backfill("lower(street)")
    String country;
}
