package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Refused.Key.class)
class Refused {
    static class Key implements Serializable {
        int a;
        int b;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.a == a && key.b == b;
        }

        @Override
        public int hashCode() {
            return a + b;
        }
    }

    @Id
    int a;

    @Id
    int b;

    @MapsId("a")
    Integer number;
}
