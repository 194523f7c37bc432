package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(SeatKey.class)
class Seat {
    @EmbeddedId
    SeatKey key;
}

@Embeddable
class SeatKey implements Serializable {
    int row;

    int number;
}
