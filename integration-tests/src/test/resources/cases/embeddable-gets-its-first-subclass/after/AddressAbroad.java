package shop;

import jakarta.persistence.Embeddable;

@Embeddable
class AddressAbroad extends Address {
    String country;
}
