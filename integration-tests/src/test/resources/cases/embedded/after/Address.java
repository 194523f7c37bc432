package shop;

import jakarta.persistence.*;

@Embeddable
class Address {
    String street;

    @Column(length = 10)
    String zip;

    int floor;
}
