package shop;

import jakarta.persistence.*;

@Embeddable
class Address {
    String street;

    String city;
}
