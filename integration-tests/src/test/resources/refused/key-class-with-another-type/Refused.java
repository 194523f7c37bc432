package refused;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(SeatKey.class)
class Seat {
    @Id
    int row;

    @Id
    long number;

    @Id
    @ManyToOne
    Hall hall;
}

class SeatKey implements Serializable {
    Integer row;

    Integer number;

    Long hall;
}

@Entity
class Hall {
    @Id
    Long id;
}
