package shop;

import jakarta.persistence.*;

@Embeddable
public class Address {
    String street;

    @Column(length = 10)
    String zip;

    String city;
}
