package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    @ManyToOne
    // ERROR [several-columns]
    @Backfill("1")
    Place place;
}
