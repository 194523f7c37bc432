package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddedTable;

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
        @EmbeddedTable("details")
        Place place;
    }

    @Embeddable
    static class Place {
        String city;
    }
}
