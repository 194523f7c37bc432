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

class SeatKey implements Serializable {
    static final long serialVersionUID = 1;
}
