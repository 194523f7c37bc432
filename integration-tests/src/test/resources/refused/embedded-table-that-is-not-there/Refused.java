package refused;

import jakarta.persistence.*;
import org.hibernate.annotations.EmbeddedTable;

@Entity
class Customer {
    @Id
    Long id;

    @Embedded
    @EmbeddedTable("details")
    Address home;

    @Embeddable
    static class Address {
        String street;
    }
}
