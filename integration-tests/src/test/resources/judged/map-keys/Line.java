package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Line.Key.class)
class Line {
    @Id
    int a;

    @Id
    String b = "b";

    static class Key implements Serializable {
        int a;
        String b;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.a == a && key.b.equals(b);
        }

        @Override
        public int hashCode() {
            return a;
        }
    }
}
