package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    String name;

    @Column(nullable = false)
    @Backfill("lower(name)")
    String sortName;
}
