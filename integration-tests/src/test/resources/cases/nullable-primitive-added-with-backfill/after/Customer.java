package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    String name;

    @Column(name = "points")
    @Backfill("0")
    int points;
}
