package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(SeatKey.class)
class Seat {
    @Id
    int row;

    @Id
    int number;
}

class HallKey implements Serializable {
    Integer hall;
}

class SeatKey extends HallKey {
    static final long serialVersionUID = 1;

    Integer row;

    Integer number;

    transient int hash;
}
