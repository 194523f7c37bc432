package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

/** Beside an {@code @IdClass} nobody knows which part a {@code @MapsId} without a name means, and it is a reference like any other. */
@Entity
@IdClass(Deposit.Key.class)
class Deposit {
    @Id
    Long bank = 1L;

    @Id
    Integer number = 2;

    @MapsId
    @ManyToOne
    Branch branch;

    static class Key implements Serializable {
        Long bank;
        Integer number;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.bank.equals(bank) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(bank, number);
        }
    }
}

@Entity
class Branch {
    @Id
    Long id = 1L;
}
