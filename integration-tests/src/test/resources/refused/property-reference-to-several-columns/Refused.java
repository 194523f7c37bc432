package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.PropertyRef;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"number", "letter"}))
class Seat {
    @Id
    Long id;

    Place place;
}

@Embeddable
class Place {
    Integer number;
    String letter;
}

@Entity
class Ticket {
    @Id
    Long id;

    @ManyToOne
    @PropertyRef("place")
    Seat seat;
}
