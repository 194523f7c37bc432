package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Spot {

    @Column(name = "place")
    Long shelf;

    @Column(name = "shelf")
    Long place;
}
