package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** What the class of the key names is a part of it, whether it is an {@code @Id} or not. */
@Entity
@IdClass(Seat.Key.class)
class Seat {
    @Id
    Long wagon = 1L;

    @Column(name = "place", nullable = true)
    Integer number = 2;

    String note;

    static class Key implements Serializable {
        Long wagon;
        Integer number;
        transient String note;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.wagon.equals(wagon) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return wagon.hashCode() + number;
        }
    }
}

@Entity
class Booking {
    @Id
    Long id = 1L;

    @ManyToOne
    Seat seat;
}
