package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@IdClass(Part.Key.class)
class Part {
    @Id
    Integer number = 1;

    @Id
    @Column(length = 12)
    String maker = "any";

    static class Key implements java.io.Serializable {
        Integer number;
        String maker;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && number.equals(that.number) && maker.equals(that.maker);
        }

        @Override
        public int hashCode() {
            return number;
        }
    }
}
