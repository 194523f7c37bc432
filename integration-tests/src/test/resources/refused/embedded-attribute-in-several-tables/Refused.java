package refused;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "details")
class Customer {
    @Id
    Long id;

    @Embedded
    Address home;

    @Embeddable
    static class Address {
        @Embedded
        Place place;

        String street;
    }

    @Embeddable
    static class Place {
        @Column(table = "details")
        String city;
    }
}
