package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused {
    @EmbeddedId
    Place place;

    @MapsId
    @OneToOne
    Train train;
}

@Entity
class Train {
    @Id
    Integer id;
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
