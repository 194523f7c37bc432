package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;
import org.hibernate.annotations.PropertyRef;

@Entity
class Refused {
    @EmbeddedId
    Place place;

    @Column(unique = true)
    Integer number;

    @OneToMany(mappedBy = "seat")
    List<Ticket> tickets;
}

@Entity
class Ticket {
    @Id
    Long id;

    @ManyToOne
    @PropertyRef("number")
    @JoinColumn(name = "seat_number")
    Refused seat;
}

@Embeddable
class Place implements Serializable {
    Integer wagon;
    Integer seat;

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}
