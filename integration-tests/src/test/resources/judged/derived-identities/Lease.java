package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

/** The key of the other is made of attributes that its {@code @IdClass} repeats; a part of this one is of that class. */
@Entity
@IdClass(FlatKey.class)
class Flat {
    @Id
    Integer house;

    @Id
    Integer door;
}

class FlatKey implements Serializable {
    Integer house;
    Integer door;

    @Override
    public boolean equals(Object other) {
        return other instanceof FlatKey key && key.house.equals(house) && key.door.equals(door);
    }

    @Override
    public int hashCode() {
        return Objects.hash(house, door);
    }
}

@Entity
class Lease {
    @EmbeddedId
    LeaseKey id = new LeaseKey();

    @MapsId("flat")
    @ManyToOne
    Flat flat;
}

@Embeddable
class LeaseKey implements Serializable {
    Integer since = 2026;
    FlatKey flat;

    @Override
    public boolean equals(Object other) {
        return other instanceof LeaseKey key && key.since.equals(since) && Objects.equals(key.flat, flat);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since, flat);
    }
}
