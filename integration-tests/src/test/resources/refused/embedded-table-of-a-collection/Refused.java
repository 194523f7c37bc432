package refused;

import jakarta.persistence.*;
import java.util.Set;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "details")
class Customer {
    @Id
    Long id;

    @ElementCollection
    @EmbeddedTable("details")
    Set<Address> homes;

    @Embeddable
    static class Address {
        String street;
    }
}
