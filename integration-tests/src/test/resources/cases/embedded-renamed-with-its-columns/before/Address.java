package shop;

import jakarta.persistence.*;

@Embeddable
class Address {
    String street;

    @Column(length = 80)
    String city;

    @Embedded
    Place place;
}
