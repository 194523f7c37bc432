package shop;

import jakarta.persistence.*;

@Entity
@IdClass(Seat.Place.class)
class Seat {
    @Id
    int wagon;

    @Id
    int place;

    // WARNING [without-effect]
    @GeneratedValue
    long number;

    record Place(int wagon, int place) {}
}
