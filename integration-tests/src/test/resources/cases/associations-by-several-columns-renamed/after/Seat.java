package shop;

import jakarta.persistence.*;

@Entity
@IdClass(SeatId.class)
class Seat {
    @Id
    @Column(name = "line", length = 10)
    String row;

    @Id
    int number;
}
