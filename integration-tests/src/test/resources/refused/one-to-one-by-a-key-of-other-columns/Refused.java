package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Place place;
}

@Embeddable
class PlaceId implements Serializable {
    Long x;
    Long y;
}

@Entity
class Place {
    @EmbeddedId
    PlaceId id;
}
