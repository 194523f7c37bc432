package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.PropertyRef;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"number", "letter"}))
class Seat {
    @Id
    Long id = 1L;

    Place place = new Place();
}

@Embeddable
class Place {
    Integer number = 1;
    String letter = "a";
}

@Entity
class Ticket {
    @Id
    Long id = 1L;

    @ManyToOne
    @PropertyRef("place")
    @JoinColumn(name = "seat_letter")
    @JoinColumn(name = "seat_number")
    Seat seat;

    /** What they say they refer to is passed over. */
    @ManyToOne
    @PropertyRef("place")
    @JoinColumn(name = "first_of_old", referencedColumnName = "number")
    @JoinColumn(name = "second_of_old", referencedColumnName = "letter")
    Seat old;
}
