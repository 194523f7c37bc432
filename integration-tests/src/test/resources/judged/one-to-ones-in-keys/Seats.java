package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

/** What is referred to once is unique, unless it is the whole key, or one column that the key says again. */
@Entity
class Seat {
    @EmbeddedId
    Place id = new Place();

    @Embeddable
    static class Place implements Serializable {
        int line;
        int chair;

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && line == place.line && chair == place.chair;
        }

        @Override
        public int hashCode() {
            return line;
        }
    }
}

/** A part of its key is the seat. */
@Entity
class Ticket {
    @EmbeddedId
    Key id = new Key();

    @MapsId("place")
    @OneToOne
    Seat seat;

    @Embeddable
    static class Key implements Serializable {
        Seat.Place place = new Seat.Place();
        int evening;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && place.equals(key.place) && evening == key.evening;
        }

        @Override
        public int hashCode() {
            return evening;
        }
    }
}

/** The same with a class of the key. */
@Entity
@IdClass(Reservation.Key.class)
class Reservation {
    @Id
    @OneToOne
    Seat seat;

    @Id
    int evening;

    static class Key implements Serializable {
        Seat.Place seat;
        int evening;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(seat, key.seat) && evening == key.evening;
        }

        @Override
        public int hashCode() {
            return evening;
        }
    }
}

/** Its key is that of the seat. */
@Entity
class Cushion {
    @EmbeddedId
    Seat.Place id = new Seat.Place();

    @MapsId
    @OneToOne
    @JoinColumn(name = "cushion_line", referencedColumnName = "line")
    @JoinColumn(name = "cushion_chair", referencedColumnName = "chair")
    Seat seat;
}

@Entity
class Lamp {
    @Id
    int id;
}

/** One column of its key is the lamp. */
@Entity
@IdClass(Bulb.Key.class)
class Bulb {
    @Id
    @OneToOne
    Lamp lamp;

    @Id
    int number;

    static class Key implements Serializable {
        int lamp;
        int number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && lamp == key.lamp && number == key.number;
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
