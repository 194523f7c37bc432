package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Place {
    @EmbeddedId
    Key id = new Key();

    @Embeddable
    static class Key implements Serializable {
        Integer number = 1;

        @Column(name = "zz", length = 40)
        String area = "a";

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.area.equals(area) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
