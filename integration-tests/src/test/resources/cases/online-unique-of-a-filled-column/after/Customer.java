package shop;

import dev.retort.annotations.Backfill;
import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    String name;

    @Backfill("lower(name)")
    @Column(unique = true)
    String login;
}
