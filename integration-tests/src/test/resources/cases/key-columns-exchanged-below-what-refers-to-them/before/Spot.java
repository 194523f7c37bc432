package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
class Spot {

    @Column(name = "shelf")
    Long shelf;

    @Column(name = "place")
    Long place;
}
