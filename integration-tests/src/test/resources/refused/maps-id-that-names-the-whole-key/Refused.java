package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused {
    @EmbeddedId
    Spot spot;

    @MapsId("spot")
    @OneToOne
    Seat seat;
}

@Entity
class Seat {
    @EmbeddedId
    Spot spot;
}

@Embeddable
record Spot(Integer row, Integer number) implements Serializable {}
