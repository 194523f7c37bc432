package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Seat {
    @Id
    Long hall;

    @EmbeddedId
    SeatKey key;
}

@Embeddable
class SeatKey implements Serializable {
    int row;

    int number;
}
