package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** One mapping in the class of the key is enough for what the entity says of its key to count for nothing. */
@Entity
@IdClass(Seat.Key.class)
class Seat {
    @Id
    @Column(name = "of_wagon", length = 20)
    String wagon = "7";

    @Id
    @Column(name = "place")
    Integer number = 2;

    @Id
    BigDecimal level = new BigDecimal("1.50");

    @Id
    @Enumerated(EnumType.STRING)
    Side side = Side.LEFT;

    @ElementCollection
    List<String> notes;

    static class Key implements Serializable {
        @Column(name = "wagon_code", length = 40)
        String wagon;

        Integer number;

        @Column(precision = 12, scale = 4)
        BigDecimal level;

        Side side;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.wagon.equals(wagon)
                    && key.number.equals(number)
                    && key.level.compareTo(level) == 0
                    && key.side == side;
        }

        @Override
        public int hashCode() {
            return Objects.hash(wagon, number, side);
        }
    }

    enum Side {
        LEFT,
        RIGHT
    }
}

@Entity
class Booking {
    @Id
    Long id = 1L;

    @ManyToOne
    Seat seat;
}
