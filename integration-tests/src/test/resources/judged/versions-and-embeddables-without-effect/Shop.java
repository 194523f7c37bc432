package shop;

import jakarta.persistence.*;

@Entity
class Shop {
    @Id
    long id;

    @Version
    int version;

    @Version
    int edition;

    @Embedded
    Address address;
}

@Embeddable
class Address {
    transient String street;
}
