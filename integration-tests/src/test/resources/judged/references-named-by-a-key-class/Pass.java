package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

/** A reference that the class of the key holds whole is a part of the key without an {@code @Id}. */
@Entity
@IdClass(Pass.Key.class)
class Pass {
    @ManyToOne
    Traveller traveller;

    @Id
    Integer number;

    static class Key implements Serializable {
        Traveller traveller;
        Integer number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.traveller.equals(traveller) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(number);
        }
    }
}

/** What the class says of the reference counts, and not what is said here. */
@Entity
@IdClass(Ticket.Key.class)
class Ticket {
    @Id
    @ManyToOne
    @JoinColumn(name = "passenger")
    Traveller traveller;

    @Id
    Integer number;

    static class Key implements Serializable {
        @ManyToOne
        @JoinColumn(name = "holder")
        Traveller traveller;

        Integer number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.traveller.equals(traveller) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(number);
        }
    }
}

@Entity
class Traveller {
    @Id
    Long id;
}
