package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    // ERROR [expression-broken]
    @Backfill("lower(name")
    String name;

    // ERROR [expression-broken]
    @Default("'NEW")
    String status;

    // ERROR [expression-broken]
    @Default("")
    String note;

    // ERROR [expression-broken]
    @Backfill("0; drop table sale")
    int amount;

    // ERROR [expression-broken] // ERROR [expression-broken]
    @Using(value = "amount) + (1", downgrade = "1 -- what else")
    int pieces;

    @Default("'it''s; (fine'")
    String text;
}
