package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "addresses")
class Customer {
    @Id
    Long id = 1L;

    String name = "Jo";

    @Embedded
    @EmbeddedTable("addresses")
    Address home = new Address();

    @Embeddable
    static class Address {
        @Column(nullable = false)
        String street = "Ring";

        @Embedded
        Place place = new Place();
    }

    @Embeddable
    static class Place {
        String city = "Wien";
    }
}
