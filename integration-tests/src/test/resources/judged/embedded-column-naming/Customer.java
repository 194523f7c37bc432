package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
class Customer {
    @EmbeddedId
    @EmbeddedColumnNaming("key_%s")
    Key key = new Key();

    @EmbeddedColumnNaming("home_%s")
    Address home = new Address();

    @EmbeddedColumnNaming
    Address work = new Address();

    @EmbeddedColumnNaming("third_%s_of")
    @AttributeOverride(name = "zip", column = @Column(name = "postal", length = 8))
    Address third = new Address();

    @ElementCollection
    @EmbeddedColumnNaming("not_%s")
    List<Address> others = new ArrayList<>();

    @Embeddable
    static class Key implements java.io.Serializable {
        Integer number = 3;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && number.equals(that.number);
        }

        @Override
        public int hashCode() {
            return number;
        }
    }

    @Embeddable
    static class Address {
        String street = "Ring";

        @Column(name = "zip_code", length = 5)
        String zip = "1010";

        @EmbeddedColumnNaming("at_%s")
        Point point = new Point();
    }

    @Embeddable
    static class Point {
        Double x = 1.5;
    }
}
