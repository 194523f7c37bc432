package refused;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    Long id;

    @Embedded
    Address address;
}

@Embeddable
class Address {
    @Id
    Long number;

    String street;
}
