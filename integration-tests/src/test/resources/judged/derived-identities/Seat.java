package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** The association is in the embedded key itself. */
@Entity
class Seat {
    @EmbeddedId
    Key id;

    @Embeddable
    static class Key implements Serializable {
        @ManyToOne
        @JoinColumn(name = "sitting")
        Person person;

        @Column(nullable = true)
        Integer place;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.place.equals(place);
        }

        @Override
        public int hashCode() {
            return place;
        }
    }
}
