package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

/** What refers to a key that grows by no plain value cannot be told from it. */
@Entity
@IdClass(Place.Key.class)
public class Place {
    @Id
    // WARNING [primary-key-locks-table]
    Integer number;

    @Id
    @Backfill("number / 10")
    // WARNING [not-null-breaks-running] // WARNING [backfill-locks-table]
    Integer land;

    @ManyToMany
    // ERROR [not-null-without-default] // WARNING [primary-key-locks-table] // WARNING [foreign-key-blocks-writes]
    Set<Place> near;

    record Key(Integer number, Integer land) {}
}
