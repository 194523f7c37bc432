package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused {
    @EmbeddedId
    Place place;

    @MapsId
    @OneToOne
    Seat seat;
}

@Embeddable
record Place(Integer row, Integer at) implements Serializable {}

@Entity
class Seat {
    @EmbeddedId
    Spot spot;
}

@Embeddable
record Spot(Integer row, Integer number) implements Serializable {}
