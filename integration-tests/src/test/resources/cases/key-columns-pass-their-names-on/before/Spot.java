package shop;

import jakarta.persistence.Embeddable;

@Embeddable
class Spot {

    Long shelf;

    Long place;
}
