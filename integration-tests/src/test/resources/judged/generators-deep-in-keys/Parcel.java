package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** What is generated in an embeddable within a key is not. */
@Entity
class Parcel {
    @EmbeddedId
    Label label = new Label();
}

@Embeddable
class Label implements Serializable {
    Stamp stamp = new Stamp();

    Integer copy = 1;

    @Override
    public boolean equals(Object other) {
        return other instanceof Label label && label.stamp.equals(stamp) && label.copy.equals(copy);
    }

    @Override
    public int hashCode() {
        return copy;
    }
}

@Embeddable
class Stamp implements Serializable {
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "stamps")
    @SequenceGenerator(name = "stamps", sequenceName = "stamp_numbers")
    Long number = 7L;

    @Override
    public boolean equals(Object other) {
        return other instanceof Stamp stamp && stamp.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }
}
