package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused {
    @Id
    Integer id;

    @MapsId
    @OneToOne
    Seat seat;
}

@Entity
class Seat {
    @EmbeddedId
    Place place;
}

@Embeddable
class Place implements Serializable {
    Integer wagon;
    Integer seat;

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
