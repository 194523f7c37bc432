package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(Seat.Key.class)
class Seat {
    @Id
    @Column(name = "seat_row")
    Integer row = 1;

    @Id
    @Column(length = 3)
    String letter = "A";

    @ManyToOne
    Seat besides;

    record Key(Integer row, String letter) implements java.io.Serializable {}
}
