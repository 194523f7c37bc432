package shop;

import jakarta.persistence.*;

@Embeddable
record Spot(int shelf, int box) {}

@Entity
class Refused {
    @EmbeddedId
    Spot spot;

    @MapsId("shelf")
    Integer number;
}
