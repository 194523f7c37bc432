package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

/** The numbers too come from where the class says. */
@Entity
@IdClass(Receipt.Key.class)
class Receipt {
    @Id
    Long number = 6L;

    @Id
    Integer copy = 1;

    static class Key implements Serializable {
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "receipts")
        @SequenceGenerator(name = "receipts", sequenceName = "receipt_numbers", allocationSize = 10)
        Long number;

        Integer copy;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.number.equals(number) && key.copy.equals(copy);
        }

        @Override
        public int hashCode() {
            return Objects.hash(number, copy);
        }
    }
}
