package shop;

import jakarta.persistence.*;
import java.io.Serializable;

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

@Embeddable
class PictureId implements Serializable {
    Long a;
    Long b;
}

@Entity
class Picture {
    @EmbeddedId
    PictureId id;

    @OneToOne(optional = false)
    @JoinColumn(name = "b", referencedColumnName = "x")
    @JoinColumn(name = "a", referencedColumnName = "y")
    Place place;

    @OneToOne
    @PrimaryKeyJoinColumn
    Place other;
}
