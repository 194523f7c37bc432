package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.Objects;

@MappedSuperclass
@IdClass(Stop.Key.class)
class Stop {
    @Id
    Long line = 1L;

    @Id
    @GeneratedValue
    Long number = 3L;

    static class Key implements Serializable {
        private Long line;
        private Long number;

        @Column(name = "line_number")
        public Long getLine() {
            return line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.line.equals(line) && key.number.equals(number);
        }

        @Override
        public int hashCode() {
            return Objects.hash(line, number);
        }
    }
}

@Entity
class BusStop extends Stop {
    String name;
}

@Entity
@AttributeOverride(name = "line", column = @Column(name = "track"))
class TramStop extends Stop {
    String name;
}
