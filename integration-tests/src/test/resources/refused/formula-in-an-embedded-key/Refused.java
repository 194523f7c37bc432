package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.Formula;

@Entity
class Refused {
    @EmbeddedId
    Place place;
}

@Embeddable
class Place implements Serializable {
    Integer wagon;

    @Formula("wagon + 1")
    Integer next;

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
