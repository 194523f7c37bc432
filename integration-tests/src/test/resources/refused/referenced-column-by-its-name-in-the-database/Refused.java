package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "hall", referencedColumnName = "hall_number")
    @JoinColumn(name = "row_of_hall", referencedColumnName = "row_number")
    Seat seat;

    @ManyToOne
    @JoinColumn(name = "box_hall", referencedColumnName = "hallNumber")
    @JoinColumn(name = "box_row", referencedColumnName = "rowNumber")
    Box box;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@IdClass(Place.class)
class Seat {
    @Id
    Integer hallNumber;

    @Id
    Integer rowNumber;
}

/** Its key is called after what that of the seat is called in the database. */
@Entity
class Box extends Seat {
    String name;
}

class Place implements Serializable {
    Integer hallNumber;
    Integer rowNumber;

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
