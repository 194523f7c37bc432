package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused {
    @EmbeddedId
    Place place;

    @MapsId("wagon")
    @OneToOne
    Seat seat;
}

@Entity
class Seat {
    @EmbeddedId
    Other id;
}

@Embeddable
class Other implements Serializable {
    Integer row;
    Integer number;

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }
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
