package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.Set;

@Entity
@IdClass(Place.Key.class)
class Place {
    @Id
    Integer number;

    @Id
    @Backfill("1")
    Integer land;

    @ManyToOne
    Place next;

    @ManyToMany
    Set<Place> near;

    record Key(Integer number, Integer land) {}
}
